package io.whyledger.query.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.evaluation.EvaluationState;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a page of evaluations, the last opened first; an absent filter lets everything pass. Answered by {@code
 * PageOf<EvaluationSummary>}.
 *
 * @param technology among the options, withdrawn or not
 * @param person who has opened it, is asked to vote or has voted
 * @param awaiting who may vote and has not, in one that is open
 */
public record ListEvaluations(
        @Nullable EvaluationState state,
        @Nullable TechnologyId technology,
        @Nullable PersonId person,
        @Nullable PersonId awaiting,
        int page,
        int size) {}
