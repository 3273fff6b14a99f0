package io.whyledger.domain.decision;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** The deadline passed before the reviewers came to an end. */
@Revision("1")
public record ReviewOverdue(DecisionId decisionId, Instant deadline) implements DecisionEvent {}
