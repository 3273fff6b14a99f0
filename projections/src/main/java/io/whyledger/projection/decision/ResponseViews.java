package io.whyledger.projection.decision;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds what reviewers said of a decision, oldest first. */
public interface ResponseViews extends Repository<ResponseView, Long> {

    List<ResponseView> findByDecisionIdOrderByPosition(String decisionId);
}
