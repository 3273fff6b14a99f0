package io.whyledger.projectiontest;

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
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events with readable values, to be entered into a ledger. */
public final class Histories {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private static final Category LANGUAGE = new Category("Programming language");

    private Histories() {}

    public static TechnologyRegistered registered(String name) {
        return registered(name, null);
    }

    public static TechnologyRegistered registered(String name, @Nullable TechnologyId parent) {
        return new TechnologyRegistered(
                TechnologyId.ofName(name), name, LANGUAGE, "https://example.org", "A summary", parent, null);
    }

    public static TechnologyDescribed described(
            TechnologyId id, String category, @Nullable String summary, @Nullable TechnologyId parent) {
        return new TechnologyDescribed(id, new Category(category), null, summary, parent, null);
    }

    public static FindingRecorded recorded(
            TechnologyId id, int number, String criterion, Stance stance, String statement) {
        return new FindingRecorded(
                id,
                FindingId.numbered(number),
                criterion,
                stance,
                true,
                statement,
                List.of("https://example.org/a", "https://example.org/b,c"),
                DAY,
                new Origin("import/overview", "ab".repeat(32), 7));
    }

    public static FindingAmended amended(
            TechnologyId id, int number, String criterion, Stance stance, String statement) {
        return new FindingAmended(
                id, FindingId.numbered(number), criterion, stance, statement, List.of(), DAY, "measured anew", null);
    }

    public static FindingRetracted retracted(TechnologyId id, int number) {
        return new FindingRetracted(id, FindingId.numbered(number), "no longer true", null);
    }

    public static TechnologyMovedToRing moved(TechnologyId id, Ring ring) {
        return new TechnologyMovedToRing(id, ring, "it has proven itself", DAY);
    }

    public static DocumentImportStarted started(String name, String contentHash) {
        return new DocumentImportStarted(
                DocumentImportId.ofName(name),
                name,
                contentHash,
                "report of " + contentHash,
                1234,
                3,
                9,
                1,
                List.of(new UnreadLine(12, "???", "no list item")),
                DAY);
    }

    public static DocumentImportAdvanced advanced(String name, int done, String... refused) {
        return new DocumentImportAdvanced(
                DocumentImportId.ofName(name),
                done,
                4,
                new ImportCounts(done, 0, done * 2, 0, 0, 1),
                List.of(refused).stream()
                        .map(it -> new RefusedCandidate(it, 3, "technology.retired", "Reinstate it first."))
                        .toList());
    }

    public static DocumentImportCompleted completed(String name, String contentHash) {
        return new DocumentImportCompleted(
                DocumentImportId.ofName(name), contentHash, new ImportCounts(3, 0, 8, 0, 1, 0));
    }
}
