package io.whyledger.projection.processing;

import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/**
 * The rows of a view as its projector needs them: there, or an error; there, or a new one. A projector gets all that it
 * needs before it changes any, because an event that is set aside does not undo what its handler has changed.
 */
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

    /** The row, or a new one to be put once it is filled; so the same event may come twice. */
    public static <T> T getOrNew(EntityManager entities, Class<T> type, Object id, Supplier<T> created) {
        T known = entities.find(type, id);
        return known != null ? known : created.get();
    }

    /** Adds the row unless there is one. */
    public static <T> void putIfAbsent(EntityManager entities, Class<T> type, Object id, Supplier<T> created) {
        entities.persist(getOrNew(entities, type, id, created));
    }
}
