package io.whyledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.document.DocumentImportEvent;
import io.whyledger.domain.evaluation.EvaluationEvent;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The JSON under {@code stored-events} is what ledgers hold: it is never edited, only added to. */
@DisplayName("A stored event")
class StoredEventsTest {

    private static final TechnologyId KOTLIN = new TechnologyId("technology/kotlin");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final StoredRevisions revisions = new StoredRevisions("stored-events", EventRevisions.ofWhyledger());
    private final Serializer serializer = StoredRevisions.SERIALIZER;
    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<DomainEvent> events() {
        return StoredEvents.all();
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsBackAsItWas(DomainEvent event) throws IOException {
        assertThat(read(event, stored(event))).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadInEveryRevisionThatItEverHad(DomainEvent event) throws IOException {
        assertThat(revisions.missing(event.getClass())).isEmpty();
        assertThat(revisions.read(event.getClass())).hasOnlyElementsOfType(event.getClass());
    }

    @ParameterizedTest
    @MethodSource("events")
    void isWrittenAsTheNewestStoredRevision(DomainEvent event) throws IOException {
        SerializedObject<byte[]> written = serializer.serialize(event, byte[].class);

        assertThat(json.readTree(written.getData())).isEqualTo(json.readTree(stored(event)));
        assertThat(written.getType().getRevision()).isEqualTo("" + StoredRevisions.newest(event.getClass()));
    }

    @ParameterizedTest
    @MethodSource("events")
    void readsWhenALaterVersionHasAddedAPart(DomainEvent event) throws IOException {
        String withMore =
                new String(stored(event), StandardCharsets.UTF_8).replaceFirst("\\{", "{\"later\":{\"x\":[1]},");

        assertThat(read(event, withMore.getBytes(StandardCharsets.UTF_8))).isEqualTo(event);
    }

    @Test
    void existsForEveryEventOfEveryFeature() {
        Stream<Class<?>> permitted = Stream.of(
                        TechnologyEvent.class, DocumentImportEvent.class, EvaluationEvent.class, DecisionEvent.class)
                .flatMap(feature -> Arrays.stream(feature.getPermittedSubclasses()));

        assertThat(events().map(Object::getClass)).containsExactlyInAnyOrderElementsOf(permitted.toList());
    }

    /** A part that may be absent, and is in the other stored JSON. */
    @Test
    void ofAMoveNamesTheDecisionThatCausedIt() throws IOException {
        TechnologyMovedToRing move =
                new TechnologyMovedToRing(KOTLIN, Ring.ADOPT, "Works for us", DAY, new DecisionId("decision/adr-12"));
        byte[] caused;
        try (InputStream in = getClass().getResourceAsStream("/stored-events/TechnologyMovedToRing.1.caused.json")) {
            caused = in.readAllBytes();
        }

        assertThat(read(move, caused)).isEqualTo(move);
        assertThat(json.readTree(serializer.serialize(move, byte[].class).getData()))
                .isEqualTo(json.readTree(caused));
    }

    private Object read(DomainEvent event, byte[] data) {
        return serializer.deserialize(new SimpleSerializedObject<>(
                data, byte[].class, event.getClass().getName(), "" + StoredRevisions.newest(event.getClass())));
    }

    private byte[] stored(DomainEvent event) {
        return revisions.required(event.getClass(), StoredRevisions.newest(event.getClass()));
    }
}
