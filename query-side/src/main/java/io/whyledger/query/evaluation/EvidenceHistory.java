package io.whyledger.query.evaluation;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Stance;
import io.whyledger.projection.technology.FindingChangeView;
import io.whyledger.query.evaluation.EvidenceSince.CriterionEvidence;
import io.whyledger.query.evaluation.EvidenceSince.FindingChanged;
import io.whyledger.query.evaluation.EvidenceSince.Tally;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The findings of one technology before and after a position of the ledger.
 *
 * @param then the last change of each finding up to the position
 * @param now the last change of each finding
 * @param later changes after the position, oldest first
 */
record EvidenceHistory(Collection<FindingChangeView> then, Collection<FindingChangeView> now, List<Change> later) {

    /** @param before how the finding read until then; null if there was none */
    record Change(@Nullable FindingChangeView before, FindingChangeView after) {

        /** A finding that was moved from one criterion to another is a change of both. */
        boolean concerns(String criterion) {
            return after.criterion().equals(criterion) || (before != null && holdsUnder(before, criterion));
        }
    }

    static EvidenceHistory of(long position, List<FindingChangeView> oldestFirst) {
        Map<String, FindingChangeView> then = new LinkedHashMap<>();
        Map<String, FindingChangeView> now = new LinkedHashMap<>();
        List<Change> later = new ArrayList<>();
        for (FindingChangeView change : oldestFirst) {
            String finding = change.finding().findingId();
            FindingChangeView before = now.put(finding, change);
            if (change.position() > position) {
                later.add(new Change(before, change));
            } else {
                then.put(finding, change);
            }
        }
        return new EvidenceHistory(then.values(), now.values(), later);
    }

    CriterionEvidence under(String criterion) {
        return new CriterionEvidence(
                criterion,
                tally(then, criterion),
                tally(now, criterion),
                later.stream()
                        .filter(change -> change.concerns(criterion))
                        .map(change -> changed(change.after()))
                        .toList());
    }

    private static Tally tally(Collection<FindingChangeView> findings, String criterion) {
        return new Tally(
                count(findings, criterion, Stance.STRENGTH),
                count(findings, criterion, Stance.WEAKNESS),
                count(findings, criterion, Stance.NEUTRAL));
    }

    private static int count(Collection<FindingChangeView> findings, String criterion, Stance stance) {
        return (int) findings.stream()
                .filter(finding -> holdsUnder(finding, criterion) && finding.stance() == stance)
                .count();
    }

    private static boolean holdsUnder(FindingChangeView finding, String criterion) {
        return finding.criterion().equals(criterion) && !"retracted".equals(finding.kind());
    }

    private static FindingChanged changed(FindingChangeView row) {
        return new FindingChanged(
                row.position(),
                row.at().atOffset(ZoneOffset.UTC),
                row.actor(),
                row.kind(),
                new FindingId(row.finding().findingId()),
                row.stance(),
                row.statement(),
                row.reason());
    }
}
