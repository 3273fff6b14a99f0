package io.whyledger.projection.evaluation;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds what was done to an evaluation, oldest first. */
public interface EvaluationChangeViews extends Repository<EvaluationChangeView, Long> {

    List<EvaluationChangeView> findByEvaluationIdOrderByPosition(String evaluationId);
}
