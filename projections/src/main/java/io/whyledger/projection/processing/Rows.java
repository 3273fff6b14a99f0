package io.whyledger.projection.processing;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializationException;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table as a projector needs them: there, or an error; there, or a new one. The first event of a batch
 * that asks for a row has those of all its events read in one go, except for those that can't be there yet. Hibernate
 * writes what has changed, each row once, when the batch is committed.
 *
 * <p>A projector gets all that it needs before it changes any, because an event that is set aside does not undo what its
 * handler has changed.
 */
public final class Rows<K, R> {

    private final EntityManager entities;
    private final Class<R> type;
    private final Function<Message<?>, @Nullable K> keys;
    private final BiPredicate<Batch, Message<?>> mayBeThere;
    private final Function<List<K>, List<R>> reader;

    private Rows(
            EntityManager entities,
            Class<R> type,
            Function<Message<?>, @Nullable K> keys,
            BiPredicate<Batch, Message<?>> mayBeThere,
            Function<List<K>, List<R>> reader) {
        this.entities = entities;
        this.type = type;
        this.keys = keys;
        this.mayBeThere = mayBeThere;
        this.reader = reader;
    }

    /**
     * @param keys what an event will ask for of the rows of its own stream, or nothing; what it leaves out is read when it
     *     is asked for
     */
    public Rows(EntityManager entities, Class<R> type, Function<Message<?>, @Nullable K> keys) {
        this(entities, type, keys, Batch::isOfOlderStream, byId(entities, type));
    }

    private static <K, R> Function<List<K>, List<R>> byId(EntityManager entities, Class<R> type) {
        return wanted -> entities.unwrap(Session.class).findMultiple(type, wanted);
    }

    /** Rows of which the key has several columns. */
    public static <K, R> Rows<K, R> byColumns(
            EntityManager entities, Class<R> type, Function<Message<?>, @Nullable K> keys, KeyColumns<K> columns) {
        return new Rows<>(entities, type, keys, Batch::isOfOlderStream, wanted -> columns.read(entities, type, wanted));
    }

    /** Rows of which each stream has one, under its id. */
    public static <R> Rows<String, R> byStream(EntityManager entities, Class<R> type) {
        return new Rows<>(entities, type, event -> ((DomainEventMessage<?>) event).getAggregateIdentifier());
    }

    /** Rows of which an event can add one, under its position. */
    public static <R> Rows<Long, R> byPosition(EntityManager entities, Class<R> type) {
        return new Rows<>(
                entities,
                type,
                event -> LedgerEntryParameter.position((TrackedEventMessage<?>) event),
                Batch::isOlder,
                byId(entities, type));
    }

    /** The row, which an earlier event must have added: without it nothing later may be told. */
    public R get(K key) {
        R row = find(key);
        if (row == null) {
            throw new MissingRow(type, key);
        }
        return row;
    }

    /** The row, or a new one to be put once it is filled; so the same event may come twice. */
    public R getOrNew(K key, Function<K, R> created) {
        R row = find(key);
        return row != null ? row : created.apply(key);
    }

    public void put(K key, R row) {
        if (find(key) == null) {
            entities.persist(row);
            batch().put(key, row);
        }
    }

    private @Nullable R find(K key) {
        Map<K, @Nullable R> batch = batch();
        if (!batch.containsKey(key)) {
            batch.put(key, entities.find(type, key));
        }
        return batch.get(key);
    }

    private Map<K, @Nullable R> batch() {
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        return unitOfWork.root().getOrComputeResource("rows of " + type.getName(), it -> read(unitOfWork));
    }

    private Map<K, @Nullable R> read(UnitOfWork<?> unitOfWork) {
        Batch batch = Batch.of(unitOfWork);
        Map<K, @Nullable R> rows = new HashMap<>();
        batch.messages().stream().map(this::key).filter(Objects::nonNull).forEach(key -> rows.put(key, null));
        List<K> wanted = batch.messages().stream()
                .filter(message -> mayBeThere.test(batch, message))
                .map(this::key)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!wanted.isEmpty()) {
            reader.apply(wanted).stream().filter(Objects::nonNull).forEach(row -> rows.put(keyOf(row), row));
        }
        return rows;
    }

    /** An event that can't be read asks for nothing, and fails when it is handled itself. */
    private @Nullable K key(Message<?> message) {
        try {
            return keys.apply(message);
        } catch (SerializationException unreadable) {
            return null;
        }
    }

    @SuppressWarnings("unchecked")
    private K keyOf(R row) {
        return (K) entities.getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row);
    }
}
