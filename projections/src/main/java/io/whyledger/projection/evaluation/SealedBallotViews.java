package io.whyledger.projection.evaluation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds the ballot of one evaluator, who is the only one that may be shown it; there is no way to ask for all. */
public interface SealedBallotViews extends Repository<SealedBallotView, EvaluatorKey> {

    Optional<SealedBallotView> findByKey(EvaluatorKey key);
}
