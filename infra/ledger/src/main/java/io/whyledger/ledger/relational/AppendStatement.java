package io.whyledger.ledger.relational;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Writes appends in one transaction, giving their events the next positions of the ledger. */
interface AppendStatement {

    /**
     * Writes all or nothing, durably.
     *
     * @param connection in autocommit mode, and left so
     */
    void write(Connection connection, List<Append> appends) throws SQLException;

    /**
     * In how many nanoseconds {@link #tellFollowers} is to be called unless something is written before; never when nothing
     * was written without telling.
     */
    default long untilFollowersAreDue() {
        return Long.MAX_VALUE;
    }

    /** Tells the followers in other processes what the last writes did not. */
    default void tellFollowers(Connection connection) throws SQLException {}

    /** Has what is committed survive a power cut, where committing alone does not. */
    default void makeDurable(Connection connection) throws SQLException {}

    /** Whether it may still be committed though its connection is lost and it can't be found. */
    default boolean outlivesConnection() {
        return true;
    }

    /** The last position that followers may see: what could still be lost must not leave the ledger. */
    default long durableUpTo() {
        return Long.MAX_VALUE;
    }
}
