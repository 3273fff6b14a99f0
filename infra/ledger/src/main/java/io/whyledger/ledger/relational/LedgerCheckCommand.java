package io.whyledger.ledger.relational;

import io.whyledger.ledger.LedgerDatabase;
import io.whyledger.ledger.relational.LedgerCheck.Report;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the whole ledger, prints what it has found, and lets the process end with 0 when all is well, else with 1. */
public class LedgerCheckCommand implements CommandLineRunner, ExitCodeGenerator {

    private static final long PART = 500_000;

    private final LedgerCheck check;
    private int exitCode;

    /** A command over the ledger's database. */
    public LedgerCheckCommand(@LedgerDatabase JdbcClient jdbc) {
        this.check = new LedgerCheck(jdbc);
    }

    @Override
    public void run(String... arguments) {
        Report report = checkInParts();
        report.violations().forEach(System.out::println);
        System.out.printf(
                "%s: %d events, %s%n",
                report.holds() ? "ok" : "VIOLATED",
                report.head(),
                report.holds()
                        ? "positions and streams are contiguous"
                        : report.violations().size() + " violations");
        exitCode = report.holds() ? 0 : 1;
    }

    /** So that no single statement takes long. */
    private Report checkInParts() {
        Report part = check.check(0, PART);
        while (part.holds() && part.checkedUpTo() < part.head()) {
            part = check.check(part.checkedUpTo(), PART);
        }
        return part;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
