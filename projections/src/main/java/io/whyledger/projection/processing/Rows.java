package io.whyledger.projection.processing;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/** The rows of a view as its projector needs them: there, or an error; there, or new. */
public final class Rows {

    private Rows() {}

    /** The row, which an earlier event must have added: without it nothing later may be told. */
    public static <T> T get(EntityManager entities, Class<T> type, Object id) {
        T row = entities.find(type, id);
        if (row == null) {
            throw new MissingRow(type, id);
        }
        return row;
    }

    /** The row, added when it is not there yet; so the same event may come twice. */
    public static <T> T getOrAdd(EntityManager entities, Class<T> type, Object id, Supplier<T> added) {
        T known = entities.find(type, id);
        if (known != null) {
            return known;
        }
        T row = added.get();
        entities.persist(row);
        return row;
    }
}
