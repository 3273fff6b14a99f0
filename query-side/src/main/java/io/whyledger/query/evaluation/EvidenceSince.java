package io.whyledger.query.evaluation;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the evidence for one option has changed since an evaluation was closed.
 *
 * @param ringThen at closing
 * @param retired today
 * @param criteria those of the evaluation, in its order
 */
public record EvidenceSince(
        OptionName option,
        @Nullable Ring ringThen,
        @Nullable Ring ringNow,
        boolean retired,
        List<CriterionEvidence> criteria) {

    public EvidenceSince {
        criteria = List.copyOf(criteria);
    }

    /** Whether anything is otherwise than it was. */
    public boolean hasChanged() {
        return retired
                || ringThen != ringNow
                || criteria.stream().anyMatch(it -> !it.changes().isEmpty());
    }

    /**
     * Under one criterion.
     *
     * @param changes of findings since closing, oldest first
     */
    public record CriterionEvidence(String criterion, Tally then, Tally now, List<FindingChanged> changes) {

        public CriterionEvidence {
            changes = List.copyOf(changes);
        }
    }

    /** How many findings held, by stance. */
    public record Tally(int strengths, int weaknesses, int neutral) {}

    /**
     * A finding was recorded, amended or retracted.
     *
     * @param position of the event in the ledger
     * @param kind recorded, amended or retracted
     */
    public record FindingChanged(
            long position,
            OffsetDateTime at,
            String actor,
            String kind,
            FindingId findingId,
            Stance stance,
            String statement,
            @Nullable String reason) {}
}
