package io.whyledger.query.evaluation;

import io.whyledger.query.evaluation.EvaluationDetails.CriterionShare;
import io.whyledger.query.evaluation.Outcome.Ranked;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What would follow if things were otherwise, beside what does follow; nothing of it is kept.
 *
 * @param frozen the result, as it stands
 * @param frozenCriteria with the weights that hold
 * @param supposed what would follow
 * @param without the evaluator whose ballot was left out
 * @param leftOut options that have been retired since and were left out, when today's evidence was asked for
 * @param evidence what is known today of each option beside what was known at closing; absent unless asked for
 */
public record Supposition(
        List<Ranked> frozen,
        List<CriterionShare> frozenCriteria,
        Outcome supposed,
        @Nullable String without,
        List<OptionName> leftOut,
        @Nullable List<EvidenceSince> evidence) {

    public Supposition {
        frozen = List.copyOf(frozen);
        frozenCriteria = List.copyOf(frozenCriteria);
        leftOut = List.copyOf(leftOut);
        evidence = evidence == null ? null : List.copyOf(evidence);
    }
}
