package io.whyledger.domain.decision;

import io.whyledger.domain.PersonId;
import org.axonframework.serialization.Revision;

/** A reviewer wants the text changed before they judge it; it is a draft again. */
@Revision("1")
public record ChangesRequested(DecisionId decisionId, ContentVersion version, PersonId reviewer, String comment)
        implements DecisionEvent {}
