package io.whyledger.benchmarks.inner;

import io.whyledger.benchmarks.contender.AxonContender;
import io.whyledger.benchmarks.contender.Kind;
import io.whyledger.benchmarks.contender.Place;
import io.whyledger.benchmarks.contender.Role;
import java.util.UUID;

/** The product over databases in memory: what is left is the work of its own code. */
final class InMemory {

    private AxonContender contender;

    void start() {
        String name = UUID.randomUUID().toString();
        contender = Kind.OURS.startAxon(
                new Place(Place.H2, "jdbc:h2:mem:ledger-" + name, "jdbc:h2:mem:views-" + name, "sa", "", 8),
                Role.COMMANDS,
                false);
    }

    AxonContender contender() {
        return contender;
    }

    void stop() {
        contender.close();
    }
}
