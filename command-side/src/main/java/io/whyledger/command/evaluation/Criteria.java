package io.whyledger.command.evaluation;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.Slug;
import io.whyledger.domain.evaluation.WeightedCriterion;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be the criteria of an evaluation. */
final class Criteria {

    static final int MOST = 30;
    static final String HEAVIEST = "1000";
    static final int DECIMALS = 20;

    private Criteria() {}

    static List<WeightedCriterion> check(List<WeightedCriterion> criteria) {
        if (criteria.isEmpty() || criteria.size() > MOST) {
            throw new MalformedInput(
                    "evaluation.criteria-out-of-range",
                    "Give 1 to %d criteria, not %d.".formatted(MOST, criteria.size()));
        }
        List<WeightedCriterion> checked = criteria.stream().map(Criteria::check).toList();
        Set<String> seen = new HashSet<>();
        checked.forEach(criterion -> requireNew(seen.add(Slug.of(criterion.criterion())), criterion.criterion()));
        return checked;
    }

    private static WeightedCriterion check(WeightedCriterion criterion) {
        String name = Wording.line("criterion", criterion.criterion());
        if (Slug.of(name).isEmpty()) {
            throw new MalformedInput(
                    "evaluation.criterion-without-letters", "Name each criterion with at least one letter or digit.");
        }
        return new WeightedCriterion(name, weight(name, criterion.weight()));
    }

    /** Equal weights become equal, however they were written. */
    private static BigDecimal weight(String name, @Nullable BigDecimal weight) {
        if (weight == null
                || weight.signum() <= 0
                || weight.compareTo(new BigDecimal(HEAVIEST)) > 0
                || weight.scale() > DECIMALS) {
            throw new MalformedInput(
                    "evaluation.weight-out-of-range",
                    "The weight of %s must be a number above 0 and at most %s, such as 2 or 0.5, with at most %d decimals."
                            .formatted(name, HEAVIEST, DECIMALS));
        }
        BigDecimal plain = weight.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static void requireNew(boolean isNew, String name) {
        if (!isNew) {
            throw new MalformedInput(
                    "evaluation.criterion-repeated",
                    "The criterion %s is given twice, perhaps written differently; leave one out.".formatted(name));
        }
    }
}
