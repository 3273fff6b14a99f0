package io.whyledger.query.evaluation;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Stance;
import java.util.List;

/**
 * The criteria under which technologies have findings today, and the findings.
 *
 * @param criteria those under which most of the technologies have findings first
 */
public record OfferedCriteria(List<OptionName> options, List<OfferedCriterion> criteria) {

    public OfferedCriteria {
        options = List.copyOf(options);
        criteria = List.copyOf(criteria);
    }

    /** What speaks for and against one option under one criterion; nothing when nobody has looked. */
    public List<Statement> evidence(String criterion, OptionName option) {
        int place = options.stream().map(OptionName::technologyId).toList().indexOf(option.technologyId());
        return criteria.stream()
                .filter(it -> it.criterion().equals(criterion) && place >= 0)
                .flatMap(it -> it.evidence().get(place).stream())
                .toList();
    }

    /**
     * A criterion.
     *
     * @param evidence for each option, in their order
     */
    public record OfferedCriterion(
            String criterion, int strengths, int weaknesses, int neutral, List<List<Statement>> evidence) {

        public OfferedCriterion {
            evidence = evidence.stream().map(List::copyOf).toList();
        }

        /** How many of the options have findings here. */
        public long known() {
            return evidence.stream().filter(it -> !it.isEmpty()).count();
        }
    }

    /** A finding that holds today. */
    public record Statement(FindingId findingId, Stance stance, String statement) {}
}
