package io.whyledger.ledger.relational;

import io.whyledger.ledger.LedgerDatabase;
import io.whyledger.ledger.Store;
import io.whyledger.ledger.relational.LedgerCheck.Report;
import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the whole ledger, prints what it has found, and lets the process end with 0 when all is well, else with 1. */
public class LedgerCheckCommand implements CommandLineRunner, ExitCodeGenerator {

    private static final long PART = 500_000;

    private final LedgerCheck check;
    private final Store store;
    private int exitCode;

    /** A command over the ledger's database. */
    public LedgerCheckCommand(@LedgerDatabase JdbcClient jdbc, Environment environment) {
        this.check = new LedgerCheck(jdbc);
        this.store = Store.of(environment);
    }

    @Override
    public void run(String... arguments) {
        if (store == Store.AXON_SERVER) {
            System.out.println("NOT CHECKED: the events are on Axon Server, which vouches for their order itself");
            exitCode = 1;
        } else {
            checkDatabase();
        }
    }

    private void checkDatabase() {
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
