package io.whyledger.ledger.relational;

import io.whyledger.ledger.relational.LedgerCheck.Report;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Checks with each question what has been appended since the last one, and a ledger that was long before the start in
 * parts. A violation stays until the process ends.
 */
class LedgerHealth extends AbstractHealthIndicator {

    private static final long EVENTS_PER_QUESTION = 100_000;

    private final LedgerCheck check;
    private long checkedUpTo;
    private List<String> violations = List.of();

    LedgerHealth(LedgerCheck check) {
        this.check = check;
    }

    @Override
    protected synchronized void doHealthCheck(Health.Builder health) {
        if (violations.isEmpty()) {
            Report report = check.check(checkedUpTo, EVENTS_PER_QUESTION);
            checkedUpTo = report.checkedUpTo();
            violations = report.violations();
            health.withDetail("head", report.head());
        }
        health.withDetail("checkedUpTo", checkedUpTo);
        if (violations.isEmpty()) {
            health.up();
        } else {
            health.down().withDetail("violations", violations);
        }
    }
}
