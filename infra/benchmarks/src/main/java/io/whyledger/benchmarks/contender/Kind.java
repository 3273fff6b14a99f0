package io.whyledger.benchmarks.contender;

import java.util.Locale;

/** Who takes part. */
public enum Kind {
    OURS,
    STOCK,
    RAW_JDBC,
    PGBENCH;

    public static Kind of(String text) {
        return valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** As it is written in commands and tables. */
    public String label() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Starts the contender in this process; pgbench is a program of its own. */
    public Contender start(Place place, boolean receipts) {
        return switch (this) {
            case OURS, STOCK -> startAxon(place, Role.COMMANDS, receipts);
            case RAW_JDBC -> new RawJdbc(place, receipts);
            case PGBENCH -> throw new IllegalArgumentException("pgbench does not run in this process");
        };
    }

    /** Starts an application on Axon in this process. */
    public AxonContender startAxon(Place place, Role role, boolean receipts) {
        return switch (this) {
            case OURS -> Ours.start(place, role, receipts);
            case STOCK -> Stock.start(place, role);
            case RAW_JDBC, PGBENCH -> throw new IllegalArgumentException(this + " has no views");
        };
    }
}
