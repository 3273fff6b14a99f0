package io.whyledger.projection.evaluation;

import io.whyledger.domain.evaluation.WeightedCriterion;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** A criterion and its weight, digit by digit as it was given: databases differ in how exact they keep numbers. */
@Embeddable
record CriterionView(String criterion, String weight) {

    static CriterionView of(WeightedCriterion weighted) {
        return new CriterionView(weighted.criterion(), weighted.weight().toString());
    }

    WeightedCriterion toCriterion() {
        return new WeightedCriterion(criterion, new BigDecimal(weight));
    }
}
