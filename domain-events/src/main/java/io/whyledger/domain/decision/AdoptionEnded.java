package io.whyledger.domain.decision;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A system no longer follows the decision.
 *
 * @param on the first day on which it does not
 */
@Revision("1")
public record AdoptionEnded(DecisionId decisionId, String system, LocalDate on, String reason)
        implements DecisionEvent {}
