package io.whyledger.benchmarks.contender;

import java.util.Locale;
import java.util.Map;

/** Who takes part. */
public enum Kind {
    OURS,
    STOCK,
    RAW_JDBC,
    PGBENCH,
    /** Kafka's client alone: what the broker takes here. */
    PRODUCER,
    /** The same in transactions. */
    TRANSACTIONAL_PRODUCER;

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
            case PGBENCH, PRODUCER, TRANSACTIONAL_PRODUCER ->
                throw new IllegalArgumentException(this + " has no ledger");
        };
    }

    /** Starts an application on Axon in this process. */
    public AxonContender startAxon(Place place, Role role, boolean receipts) {
        return switch (this) {
            case OURS -> Ours.start(place, role, receipts, Map.of());
            case STOCK -> Stock.start(place, role);
            case RAW_JDBC, PGBENCH, PRODUCER, TRANSACTIONAL_PRODUCER ->
                throw new IllegalArgumentException(this + " has no views");
        };
    }

    /** Starts the product in this process, publishing to a broker. */
    public static AxonContender startPublishing(Place place, String bootstrapServers) {
        return Ours.start(
                place,
                Role.WHOLE,
                false,
                Map.of("whyledger.kafka.enabled", true, "whyledger.kafka.bootstrap-servers", bootstrapServers));
    }
}
