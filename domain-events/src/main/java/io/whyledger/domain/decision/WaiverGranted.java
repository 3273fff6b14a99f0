package io.whyledger.domain.decision;

import io.whyledger.domain.PersonId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A scope is excused from the decision.
 *
 * @param until the last day on which it is
 */
@Revision("1")
public record WaiverGranted(
        DecisionId decisionId, WaiverId waiverId, Scope scope, String reason, LocalDate until, PersonId grantedBy)
        implements DecisionEvent {}
