package io.whyledger.ledger;

import java.sql.SQLException;
import java.util.Locale;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.jspecify.annotations.Nullable;

/** Tells a stream that somebody else has appended to first from every other failure of an append. */
class LostRaces implements PersistenceExceptionResolver {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String STREAM_SEQUENCE = "event_stream_sequence_unique";

    @Override
    public boolean isDuplicateKeyViolation(Exception exception) {
        for (Throwable cause = exception; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException failure && isLostRace(failure)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLostRace(@Nullable SQLException failure) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            if (UNIQUE_VIOLATION.equals(next.getSQLState())
                    && next.getMessage().toLowerCase(Locale.ROOT).contains(STREAM_SEQUENCE)) {
                return true;
            }
        }
        return false;
    }
}
