package io.whyledger.command.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.WaiverId;
import org.jspecify.annotations.Nullable;

/**
 * Answer to a command on a decision.
 *
 * @param version sequence number of its last event after the command
 * @param waiverId the waiver that the command granted, if it did
 */
public record DecisionChanged(DecisionId decisionId, long version, @Nullable WaiverId waiverId) {}
