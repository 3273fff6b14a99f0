package io.whyledger.domain.decision;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The day on which an accepted decision is to be looked at again. */
@Revision("1")
public record ReviewDateSet(DecisionId decisionId, LocalDate reviewOn) implements DecisionEvent {}
