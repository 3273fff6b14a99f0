package io.whyledger.domain.decision;

import io.whyledger.domain.PersonId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody began to write down a decision.
 *
 * @param version the first of its texts
 * @param decidedOn when it was taken, for those that are older than this ledger
 */
@Revision("1")
public record DecisionDrafted(
        DecisionId decisionId,
        DecisionLabel label,
        DecisionContent content,
        ContentVersion version,
        PersonId author,
        @Nullable LocalDate decidedOn)
        implements DecisionEvent {}
