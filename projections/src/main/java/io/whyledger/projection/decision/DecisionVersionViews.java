package io.whyledger.projection.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Finds the texts of decisions. */
public interface DecisionVersionViews extends Repository<DecisionVersionView, Long> {

    List<DecisionVersionView> findByDecisionIdOrderByNumber(String decisionId);

    Optional<DecisionVersionView> findByDecisionIdAndNumber(String decisionId, int number);
}
