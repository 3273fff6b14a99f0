package io.whyledger.projection.decision;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Finds what happened to a decision, oldest first. */
public interface TimelineViews extends Repository<TimelineView, Long> {

    List<TimelineView> findByDecisionIdOrderByPosition(String decisionId);
}
