package io.whyledger.domain.decision;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * A system follows the decision.
 *
 * @param system its name, as people write it
 * @param since may lie in the past
 */
@Revision("1")
public record DecisionAdopted(DecisionId decisionId, String system, LocalDate since) implements DecisionEvent {}
