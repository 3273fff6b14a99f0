package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.EventRevision;
import io.whyledger.domain.EventRevisions;
import io.whyledger.domain.technology.TechnologyRenamed;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.node.ObjectNode;

@JourneyTest
@Import(OldEventsTest.Steps.class)
@DisplayName("An event that was stored in an older revision")
class OldEventsTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Steps {

        @Bean
        @Primary
        EventRevisions stepsOfTheTest() {
            return new EventRevisions(List.of(new TechnologyNamedToRenamed()));
        }
    }

    private static final class TechnologyNamedToRenamed extends EventRevision {

        TechnologyNamedToRenamed() {
            super(TechnologyNamed.class.getName(), "0", TechnologyRenamed.class.getName(), "1");
        }

        @Override
        protected ObjectNode upcast(ObjectNode old) {
            old.set("name", old.remove("title"));
            return old;
        }
    }

    @Autowired
    private Api api;

    @Autowired
    private EventStore events;

    @Test
    void isTheNewestForAggregatesAndViews() {
        api.register("Old wording").expect(201);
        events.publish(new GenericDomainEventMessage<>(
                "Technology",
                "technology/old-wording",
                1,
                new TechnologyNamed("technology/old-wording", "New wording"),
                MetaData.with("actor", "ada")));

        assertThat(events.readEvents("technology/old-wording").asStream().map(event -> event.getPayload()))
                .hasAtLeastOneElementOfType(TechnologyRenamed.class);
        api.post("/api/technologies/old-wording/rename", Map.of("name", "New wording"))
                .expectProblem(409, "technology.unchanged");
        await().untilAsserted(() -> assertThat(
                        api.get("/api/technologies/old-wording").expect(200).body())
                .contains("\"name\":\"New wording\""));
    }
}
