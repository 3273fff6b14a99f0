package io.whyledger.ledger;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** What keeps the ledger; the setting {@code whyledger.store}. */
public enum Store {
    /** A file of this process, the default. */
    EMBEDDED,
    /** A PostgreSQL database that several processes share. */
    POSTGRESQL,
    /** Axon Server, which also routes commands and queries. */
    AXON_SERVER;

    /** The one that the settings name. */
    public static Store of(Environment environment) {
        return Binder.get(environment).bind("whyledger.store", Store.class).orElse(EMBEDDED);
    }
}
