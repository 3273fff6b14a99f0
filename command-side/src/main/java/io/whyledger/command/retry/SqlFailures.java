package io.whyledger.command.retry;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the SQL states of PostgreSQL and H2, and the names of the ledger's constraints, say about a failure. */
final class SqlFailures {

    private static final String UNIQUE_VIOLATION = "23505";

    private static final Set<String> BUSY = Set.of(
            "08001", // no connection can be made
            "08004", // the server refuses the connection
            "40001", // serialization failure; a deadlock on H2
            "40P01", // deadlock
            "55P03", // lock not available
            "57P03", // the server starts or stops
            "90131", // H2: concurrent update
            "HYT00"); // H2: lock timeout

    private static final Set<String> LOST = Set.of(
            "40003", // statement completion unknown
            "57P01", // the server stops, or an operator ended the connection
            "57P02", // another connection crashed
            "90067", // H2: connection broken
            "90098", // H2: database has been closed
            "90121"); // H2: database is already closed

    private SqlFailures() {}

    /** What the first of chained failures says that says anything; a batch chains the one of its statement. */
    static @Nullable Failure of(SQLException chain) {
        for (SQLException failure = chain; failure != null; failure = failure.getNextException()) {
            Failure decided = ofOne(failure);
            if (decided != null) {
                return decided;
            }
        }
        return null;
    }

    private static @Nullable Failure ofOne(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (UNIQUE_VIOLATION.equals(state)) {
            return ofDuplicate(String.valueOf(failure.getMessage()));
        } else if (failure instanceof SQLTransientConnectionException
                || BUSY.contains(state)
                || outOfResources(state)) {
            return Failure.DATABASE_BUSY;
        }
        boolean lost = failure instanceof SQLNonTransientConnectionException || LOST.contains(state);
        return lost || state.startsWith("08") ? Failure.CONNECTION_LOST : null;
    }

    /** Too many connections, no memory, no room on the disk. */
    private static boolean outOfResources(String state) {
        return state.startsWith("53");
    }

    /** A lost race, a faster request with the same key, or nothing of the kind: an event's id, say. */
    static @Nullable Failure ofDuplicate(String message) {
        String constraint = message.toLowerCase(Locale.ROOT);
        if (constraint.contains("event_stream_sequence_unique")) {
            return Failure.LOST_RACE;
        }
        return constraint.contains("command_receipt") ? Failure.SAME_KEY : null;
    }
}
