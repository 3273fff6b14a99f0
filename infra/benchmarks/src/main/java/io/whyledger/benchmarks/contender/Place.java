package io.whyledger.benchmarks.contender;

/**
 * Where a contender stores: databases of its own that are empty.
 *
 * @param store {@code h2} or {@code postgresql}
 * @param ledger JDBC address for events
 * @param views JDBC address for views, for contenders that keep them apart
 * @param connections that the contender may have for events
 */
public record Place(String store, String ledger, String views, String user, String password, int connections) {

    public static final String H2 = "h2";
    public static final String POSTGRESQL = "postgresql";

    public boolean onPostgresql() {
        return store.equals(POSTGRESQL);
    }
}
