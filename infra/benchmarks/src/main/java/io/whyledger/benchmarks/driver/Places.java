package io.whyledger.benchmarks.driver;

import io.whyledger.benchmarks.contender.Place;

/** Places as options, by which a process tells another one where to store. */
public final class Places {

    private Places() {}

    static Options write(Place place, Options options) {
        return options.with("store", place.store())
                .with("ledger", place.ledger())
                .with("views", place.views())
                .with("user", place.user())
                .with("password", place.password())
                .with("connections", place.connections());
    }

    public static Place read(Options options) {
        return new Place(
                options.text("store"),
                options.text("ledger"),
                options.text("views"),
                options.text("user"),
                options.text("password"),
                options.number("connections"));
    }
}
