package io.whyledger.projection.processing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.TypedQuery;
import java.lang.reflect.Array;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The columns that together are the key of a table. Many rows are read by a join with the keys as a table: a list of
 * tuples would be planned as a condition for each of them, and, as long as the database has no statistics of the table,
 * could be tested on each of its rows.
 */
public final class KeyColumns<K> {

    private final String table;
    private final List<Column<K, ?>> columns = new ArrayList<>();

    private record Column<K, V>(String name, String sqlType, Class<V> type, Function<K, V> part) {

        Object parts(List<K> keys) {
            Object parts = Array.newInstance(type, keys.size());
            for (int i = 0; i < keys.size(); i++) {
                Array.set(parts, i, part.apply(keys.get(i)));
            }
            return parts;
        }
    }

    private KeyColumns(String table) {
        this.table = table;
    }

    public static <K> KeyColumns<K> of(String table) {
        return new KeyColumns<>(table);
    }

    public KeyColumns<K> text(String column, Function<K, String> part) {
        columns.add(new Column<>(column, "varchar", String.class, part));
        return this;
    }

    public KeyColumns<K> date(String column, Function<K, LocalDate> part) {
        columns.add(new Column<>(column, "date", LocalDate.class, part));
        return this;
    }

    /** Those rows that there are. */
    @SuppressWarnings("unchecked")
    <R> List<R> read(EntityManager entities, Class<R> type, List<K> keys) {
        TypedQuery<R> query = (TypedQuery<R>) entities.createNativeQuery(sql(), type);
        columns.forEach(column -> query.setParameter(column.name(), column.parts(keys)));
        return query.setFlushMode(FlushModeType.COMMIT).getResultList();
    }

    private String sql() {
        return "select r.* from %s as r join unnest(%s) as k(%s) on %s"
                .formatted(
                        table,
                        each("cast(:%1$s as %2$s array)", ", "),
                        each("%1$s", ", "),
                        each("r.%1$s = k.%1$s", " and "));
    }

    private String each(String format, String separator) {
        return columns.stream()
                .map(it -> format.formatted(it.name(), it.sqlType()))
                .collect(Collectors.joining(separator));
    }
}
