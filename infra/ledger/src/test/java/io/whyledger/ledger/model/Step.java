package io.whyledger.ledger.model;

import java.util.function.Consumer;

/** One thing that is done to a store, and the name that a failure shows. */
record Step(String name, Consumer<ModelledStore> action) {

    @Override
    public String toString() {
        return name;
    }
}
