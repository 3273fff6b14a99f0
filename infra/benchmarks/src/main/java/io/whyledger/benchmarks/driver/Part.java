package io.whyledger.benchmarks.driver;

import io.whyledger.benchmarks.contender.Kind;
import io.whyledger.benchmarks.contender.Place;
import java.util.List;
import java.util.Locale;

/** A part of the suite that can be asked for by its name. */
public enum Part {
    APPEND(List.of(Kind.OURS, Kind.STOCK, Kind.RAW_JDBC, Kind.PGBENCH), List.of(Place.H2, Place.POSTGRESQL)),
    REPLAY(List.of(Kind.OURS, Kind.STOCK, Kind.RAW_JDBC), List.of(Place.H2, Place.POSTGRESQL)),
    LAG(List.of(Kind.OURS, Kind.STOCK), List.of(Place.H2, Place.POSTGRESQL)),
    LAG_ACROSS(List.of(Kind.OURS, Kind.STOCK), List.of(Place.POSTGRESQL)),
    MEMORY(List.of(Kind.OURS), List.of(Place.H2, Place.POSTGRESQL)),
    READS(List.of(Kind.OURS), List.of(Place.H2, Place.POSTGRESQL)),
    PUBLISH(List.of(Kind.OURS, Kind.PRODUCER, Kind.TRANSACTIONAL_PRODUCER), List.of(Place.H2, Place.POSTGRESQL)),
    INNER(List.of(Kind.OURS), List.of());

    private final List<Kind> contenders;
    private final List<String> stores;

    Part(List<Kind> contenders, List<String> stores) {
        this.contenders = contenders;
        this.stores = stores;
    }

    /** Reads what {@link #label} writes. */
    public static Part of(String text) {
        return valueOf(text.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    public String label() {
        return name().replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** Memory is looked at once, because it takes long and does not vary. */
    int runs(int asked) {
        return this == MEMORY ? 1 : asked;
    }

    /** A server's connections are shared by two processes when the views are filled by another one. */
    int connections(int asked) {
        return this == LAG || this == LAG_ACROSS ? Math.min(16, asked) : asked;
    }

    boolean runsOn(String store) {
        return stores.contains(store);
    }

    boolean takes(Kind kind, String store) {
        return contenders.contains(kind)
                && (kind != Kind.PGBENCH || store.equals(Place.POSTGRESQL) && PgBench.isPresent());
    }
}
