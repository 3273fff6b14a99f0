package io.whyledger.command.decision;

import io.whyledger.domain.decision.FactId;
import java.util.Collection;
import java.util.Set;

/** Knows the facts that decisions can rely on. */
@FunctionalInterface
interface KnownFacts {

    /** Those that the ledger does not hold; findings are held even when they were retracted. */
    Set<FactId> unknown(Collection<FactId> facts);
}
