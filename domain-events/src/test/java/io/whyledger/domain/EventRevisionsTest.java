package io.whyledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.example.VoteCast;
import io.whyledger.domain.example.VoteCast1To2;
import io.whyledger.domain.technology.Stance;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An event of an older revision")
class EventRevisionsTest {

    private static final EventRevisions STEPS = new EventRevisions(List.of(new VoteCast1To2()));
    private static final EventRevisions NO_STEPS = new EventRevisions(List.of());
    private static final VoteCast FOR_KOTLIN = new VoteCast("technology/kotlin", Stance.STRENGTH);

    private final StoredRevisions complete = new StoredRevisions("stored-events-example", STEPS);

    @Test
    void isReadAsTheNewest() throws IOException {
        assertThat(complete.missing(VoteCast.class)).isEmpty();
        assertThat(complete.read(VoteCast.class)).containsExactly(FOR_KOTLIN, FOR_KOTLIN);
    }

    @Test
    void isMissedWhenNoStepLeadsOnFromIt() throws IOException {
        assertThat(new StoredRevisions("stored-events-example", NO_STEPS).missing(VoteCast.class))
                .containsExactly("no step leads on from revision 1 of VoteCast");
    }

    @Test
    void isMissedWhenNothingIsStoredOfIt() throws IOException {
        assertThat(new StoredRevisions("stored-events-nowhere", STEPS).missing(VoteCast.class))
                .containsExactly(
                        "no /stored-events-nowhere/VoteCast.1.json is stored",
                        "no /stored-events-nowhere/VoteCast.2.json is stored");
    }

    @Test
    void isReadAsTheNewestOutsideOfTheEventStoreToo() {
        Serializer reading = STEPS.reading(StoredRevisions.SERIALIZER);
        SimpleSerializedObject<byte[]> old = new SimpleSerializedObject<>(
                complete.required(VoteCast.class, 1),
                byte[].class,
                new SimpleSerializedType(VoteCast.class.getName(), "1"));

        assertThat(reading.<byte[], Object>deserialize(old)).isEqualTo(FOR_KOTLIN);
        assertThat(reading.classForType(old.getType())).isEqualTo(VoteCast.class);
    }

    @Test
    void isPutElsewhereAsTheNewest() {
        Serializer reading = STEPS.reading(StoredRevisions.SERIALIZER);
        StoredEvent old = new StoredEvent(complete.required(VoteCast.class, 1), VoteCast.class.getName(), "1");

        SerializedObject<byte[]> elsewhere = EventUtils.upcastAndDeserializeTrackedEvents(
                        Stream.of(old.followed()), reading, STEPS)
                .findFirst()
                .orElseThrow()
                .serializePayload(reading, byte[].class);

        assertThat(elsewhere.getType().getRevision()).isEqualTo("2");
        assertThat(reading.<byte[], Object>deserialize(elsewhere)).isEqualTo(FOR_KOTLIN);
    }

    @Test
    void isLeftAsItIsWhenItIsTheNewest() {
        Serializer reading = STEPS.reading(StoredRevisions.SERIALIZER);
        SerializedObject<byte[]> written = reading.serialize(FOR_KOTLIN, byte[].class);

        assertThat(written.getType().getRevision()).isEqualTo("2");
        assertThat(reading.<byte[], Object>deserialize(written)).isEqualTo(FOR_KOTLIN);
    }
}
