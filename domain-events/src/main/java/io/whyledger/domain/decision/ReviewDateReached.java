package io.whyledger.domain.decision;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The day on which the decision is to be looked at again has come. */
@Revision("1")
public record ReviewDateReached(DecisionId decisionId, LocalDate reviewOn) implements DecisionEvent {}
