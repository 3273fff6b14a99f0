package io.whyledger.domain.decision;

import io.whyledger.domain.PersonId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A reviewer approved exactly this text. */
@Revision("1")
public record DecisionApproved(
        DecisionId decisionId, ContentVersion version, PersonId reviewer, @Nullable String comment)
        implements DecisionEvent {}
