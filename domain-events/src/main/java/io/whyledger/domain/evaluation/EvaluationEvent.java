package io.whyledger.domain.evaluation;

import io.whyledger.domain.DomainEvent;

/** Everything that can happen to an evaluation. */
public sealed interface EvaluationEvent extends DomainEvent
        permits EvaluationOpened,
                OptionAdded,
                OptionWithdrawn,
                CriteriaReweighted,
                BallotSubmitted,
                BallotRevised,
                EvaluationClosed,
                EvaluationAbandoned {

    EvaluationId evaluationId();
}
