package io.whyledger.domain;

import io.whyledger.domain.document.DocumentImportAdvanced;
import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.DocumentImportStarted;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.document.RefusedCandidate;
import io.whyledger.domain.document.UnreadLine;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** One of each event, as {@code stored-events} holds them. */
public final class StoredEvents {

    private static final TechnologyId KOTLIN = new TechnologyId("technology/kotlin");
    private static final DocumentImportId BROKERS = new DocumentImportId("import/message-brokers");
    private static final FindingId F1 = new FindingId("f1");
    private static final Origin LINE_7 = new Origin(BROKERS.value(), "ab".repeat(32), 7);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private StoredEvents() {}

    public static Stream<DomainEvent> all() {
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
}
