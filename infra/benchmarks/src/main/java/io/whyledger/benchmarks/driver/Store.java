package io.whyledger.benchmarks.driver;

import io.whyledger.benchmarks.contender.Place;
import java.util.Map;

/** A kind of database that gives each contender empty ones, each time. */
interface Store extends AutoCloseable {

    /** Databases that nobody else uses. */
    Place open(int connections);

    /** Removes what the place holds. */
    void remove(Place place);

    /** What must be known of the store to read its figures. */
    Map<String, String> facts();

    @Override
    void close();
}
