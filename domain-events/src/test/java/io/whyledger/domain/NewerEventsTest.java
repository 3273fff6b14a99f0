package io.whyledger.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.whyledger.domain.example.VoteCast;
import io.whyledger.domain.example.VoteCast1To2;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An event that a newer release stored")
class NewerEventsTest {

    private static final String VOTE = "io.whyledger.domain.example.VoteCast";
    private static final String LATER = "io.whyledger.domain.example.VoteWithdrawn";
    private static final byte[] JSON = "{\"subject\":\"x\",\"stance\":\"STRENGTH\"}".getBytes(StandardCharsets.UTF_8);

    private final EventRevisions revisions = new EventRevisions(List.of(new VoteCast1To2()));
    private final Serializer reading = revisions.reading(StoredRevisions.SERIALIZER);

    @ParameterizedTest
    @CsvSource({VOTE + ", 3", LATER + ", 1"})
    void keepsItsStreamFromBeingLoaded(String type, String revision) {
        Stream<IntermediateEventRepresentation> stream = Stream.of(
                        new StoredEvent(JSON, VOTE, "2"), new StoredEvent(JSON, type, revision))
                .map(event -> new InitialEventRepresentation(event, reading));

        assertThatExceptionOfType(NewerEvent.class)
                .isThrownBy(() -> revisions.upcast(stream).toList())
                .withMessage("a newer release stored revision %s of %s", revision, type);
    }

    @Test
    void cannotBeReadButKeptElsewhereAsItIs() {
        TrackedEventMessage<?> event = followed(VOTE, "3");

        assertThatExceptionOfType(SerializationException.class)
                .isThrownBy(event::getPayload)
                .satisfies(
                        failure -> assertThat(UnreadableEvent.isNewer(failure)).isTrue())
                .satisfies(failure -> assertThat(UnreadableEvent.storedFormWithin(failure))
                        .get()
                        .extracting(SerializedObject::getData)
                        .isEqualTo(JSON));
        assertThat(event.getPayloadType()).isEqualTo(VoteCast.class);
    }

    @Test
    void isNothingThatAFollowerHasAHandlerForWhenItIsOfANewKind() {
        assertThat(followed(LATER, "1").getPayloadType()).isEqualTo(UnknownSerializedType.class);
    }

    private TrackedEventMessage<?> followed(String type, String revision) {
        return EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(new StoredEvent(JSON, type, revision).followed()), reading, revisions)
                .findFirst()
                .orElseThrow();
    }
}
