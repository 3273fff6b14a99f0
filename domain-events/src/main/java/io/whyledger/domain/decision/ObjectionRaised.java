package io.whyledger.domain.decision;

import io.whyledger.domain.PersonId;
import org.axonframework.serialization.Revision;

/** A reviewer dissents from this text; the dissent is kept whatever the others decide. */
@Revision("1")
public record ObjectionRaised(DecisionId decisionId, ContentVersion version, PersonId reviewer, String dissent)
        implements DecisionEvent {}
