package io.whyledger.command.decision;

import io.whyledger.domain.Slug;
import io.whyledger.domain.decision.Scope;
import java.time.LocalDate;

/**
 * A scope that is excused from a decision.
 *
 * @param until the last day
 * @param ended it was revoked, or it was recorded that it has expired
 */
record Waiver(Scope scope, LocalDate until, boolean ended) {

    Waiver end() {
        return new Waiver(scope, until, true);
    }

    boolean excuses(Scope other, LocalDate day) {
        return !ended
                && !until.isBefore(day)
                && scope.kind() == other.kind()
                && Slug.of(scope.name()).equals(Slug.of(other.name()));
    }
}
