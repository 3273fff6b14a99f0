package io.whyledger.projection.evaluation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds the frozen results of closed evaluations. */
public interface EvaluationResultViews extends Repository<EvaluationResultView, String> {

    Optional<EvaluationResultView> findById(String id);
}
