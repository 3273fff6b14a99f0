package io.whyledger.command.technology;

import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a takeover would change in one technology. */
public record TakeOverPreview(ImportCounts counts, List<Change> findings) {

    /**
     * What would happen to one statement.
     *
     * @param kind {@code record}, {@code amend}, {@code retract} or {@code keep}
     */
    public record Change(String kind, String criterion, Stance stance, String statement, int line) {}

    static TakeOverPreview of(List<TechnologyEvent> differences, Findings findings, TakeOverCandidate candidate) {
        Map<String, Change> changed = new HashMap<>();
        List<Change> gone = new ArrayList<>();
        for (TechnologyEvent event : differences) {
            if (event instanceof FindingRecorded now) {
                changed.put(
                        Finding.key(now.criterion(), now.statement()),
                        new Change("record", now.criterion(), now.stance(), now.statement(), line(now.origin())));
            } else if (event instanceof FindingAmended now) {
                changed.put(
                        Finding.key(now.criterion(), now.statement()),
                        new Change("amend", now.criterion(), now.stance(), now.statement(), line(now.origin())));
            } else if (event instanceof FindingRetracted now) {
                Finding before = findings.requireHeld(now.findingId());
                gone.add(new Change("retract", before.criterion(), before.stance(), before.statement(), 0));
            }
        }
        List<Change> all = new ArrayList<>();
        candidate
                .statements()
                .forEach(statement -> all.add(changed.getOrDefault(
                        Finding.key(statement.criterion(), statement.text()),
                        new Change(
                                "keep",
                                statement.criterion(),
                                statement.stance(),
                                statement.text(),
                                statement.line()))));
        all.addAll(gone);
        return new TakeOverPreview(
                DocumentDifferences.count(differences)
                        .ofStatements(candidate.statements().size()),
                all);
    }

    private static int line(@Nullable Origin origin) {
        return origin == null ? 0 : origin.line();
    }
}
