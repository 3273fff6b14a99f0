package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

@JourneyTest
@DirtiesContext
@DisplayName("While a newer release writes into the same ledger,")
class NewerEventsTest {

    private static final String DEAD_LETTERS = "/api/operations/views/technology/dead-letters";

    @Autowired
    private Api api;

    @Autowired
    private EventStore events;

    @Test
    void nothingIsDecidedByAnEventOfANewerRevisionAndViewsSetItAside() {
        api.register("Ahead by revision").expect(201);
        append("technology/ahead-by-revision", "TechnologyRenamed", "1000");

        refuses("ahead-by-revision");
        assertThat(letters()).containsExactly("technology/ahead-by-revision");
        assertThat(api.get(DEAD_LETTERS).<String>at("$.items[0].message"))
                .isEqualTo("a newer release stored revision 1000 of io.whyledger.domain.technology.TechnologyRenamed");
    }

    @Test
    void nothingIsDecidedWithoutAnEventOfANewKindAndViewsGoOnButReactionsWait() {
        List<String> before = letters();
        api.register("Ahead by kind").expect(201);
        append("technology/ahead-by-kind", "TechnologyForeseen", "1");

        refuses("ahead-by-kind");
        assertThat(letters()).isEqualTo(before);
        await().untilAsserted(
                        () -> assertThat(api.get("/actuator/health").<List<String>>at("$.components.reactions..error"))
                                .anyMatch(error -> error.contains("TechnologyForeseen")));
    }

    private void refuses(String technology) {
        api.post("/api/technologies/" + technology + "/rename", Map.of("name", "Another"))
                .expectProblem(503, "ledger.newer-event");
    }

    private List<String> letters() {
        api.getAfter(api.register("Beside " + UUID.randomUUID()), "/api/technologies")
                .expect(200);
        return api.get(DEAD_LETTERS).expect(200).at("$.items[*].stream");
    }

    private void append(String stream, String event, String revision) {
        events.publish(new Foreseen(stream, "io.whyledger.domain.technology." + event, revision));
    }

    /** Is stored as an event that this release does not know. */
    private static final class Foreseen extends GenericDomainEventMessage<String> {

        private static final long serialVersionUID = 1L;

        private final transient SerializedObject<byte[]> stored;

        private Foreseen(String stream, String type, String revision) {
            super("Technology", stream, 1, "{\"foreseen\":true}", MetaData.with("actor", "ada"));
            stored = new SimpleSerializedObject<>(
                    getPayload().getBytes(StandardCharsets.UTF_8), byte[].class, type, revision);
        }

        @Override
        public <R> SerializedObject<R> serializePayload(Serializer serializer, Class<R> representation) {
            return serializer.getConverter().convert(stored, representation);
        }
    }
}
