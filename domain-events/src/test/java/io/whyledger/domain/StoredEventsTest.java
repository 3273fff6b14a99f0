package io.whyledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.document.DocumentImportAdvanced;
import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportEvent;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.DocumentImportStarted;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.document.RefusedCandidate;
import io.whyledger.domain.document.UnreadLine;
import io.whyledger.domain.evaluation.EvaluationEvent;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
    private static final DocumentImportId BROKERS = new DocumentImportId("import/message-brokers");
    private static final FindingId F1 = new FindingId("f1");
    private static final Origin LINE_7 = new Origin(BROKERS.value(), "ab".repeat(32), 7);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final StoredRevisions revisions = new StoredRevisions("stored-events", EventRevisions.ofWhyledger());
    private final Serializer serializer = StoredRevisions.SERIALIZER;
    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<DomainEvent> events() {
        return Stream.of(technologiesAndImports(), StoredEvaluationEvents.all(), StoredDecisionEvents.all())
                .flatMap(feature -> feature);
    }

    private static Stream<DomainEvent> technologiesAndImports() {
        return Stream.of(
                new TechnologyRegistered(
                        KOTLIN,
                        "Kotlin",
                        new Category("Programming language"),
                        "https://kotlinlang.org",
                        "A concise language",
                        new TechnologyId("technology/jvm"),
                        LINE_7),
                new TechnologyRenamed(KOTLIN, "Kotlin/JVM"),
                new TechnologyDescribed(
                        KOTLIN,
                        new Category("Tool"),
                        "https://kotlinlang.org",
                        "Shorter",
                        new TechnologyId("technology/jvm"),
                        LINE_7),
                new FindingRecorded(
                        KOTLIN,
                        F1,
                        "Concurrency",
                        Stance.STRENGTH,
                        true,
                        "Coroutines read well.",
                        List.of("https://kotlinlang.org/docs"),
                        DAY,
                        LINE_7),
                new FindingAmended(
                        KOTLIN,
                        F1,
                        "Concurrency",
                        Stance.WEAKNESS,
                        "Coroutines color functions.",
                        List.of("https://kotlinlang.org/docs"),
                        DAY,
                        "Measured",
                        LINE_7),
                new FindingRetracted(KOTLIN, F1, "Not so", LINE_7),
                new TechnologyMovedToRing(KOTLIN, Ring.ADOPT, "Works for us", DAY),
                new TechnologyRetired(KOTLIN, "Nobody uses it"),
                new TechnologyReinstated(KOTLIN, "Back again"),
                new DocumentImportStarted(
                        BROKERS,
                        "Message brokers",
                        "ab".repeat(32),
                        "cd".repeat(32),
                        1234,
                        3,
                        12,
                        1,
                        List.of(new UnreadLine(9, "???", "no candidate")),
                        DAY),
                new DocumentImportAdvanced(
                        BROKERS,
                        2,
                        3,
                        new ImportCounts(1, 0, 7, 0, 2, 3),
                        List.of(new RefusedCandidate("Old", 5, "technology.retired", "It is retired."))),
                new DocumentImportCompleted(BROKERS, "ab".repeat(32), new ImportCounts(1, 0, 7, 0, 2, 3)));
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
