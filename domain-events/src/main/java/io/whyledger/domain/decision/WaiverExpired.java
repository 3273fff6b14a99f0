package io.whyledger.domain.decision;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The time for which a scope was excused is over. */
@Revision("1")
public record WaiverExpired(DecisionId decisionId, WaiverId waiverId, LocalDate until) implements DecisionEvent {}
