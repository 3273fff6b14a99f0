package io.whyledger.ledger.relational;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLErrorCodeSQLExceptionTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Tells by the name of the constraint why an append was refused: because somebody else has appended to the stream
 * first, because the request has been answered already, or for any other reason.
 */
class Refusals {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String STREAM_SEQUENCE = "event_stream_sequence_unique";
    private static final String RECEIPT = "command_receipt_pk";

    private final SQLExceptionTranslator translator;

    Refusals(DataSource dataSource) {
        this.translator = new SQLErrorCodeSQLExceptionTranslator(dataSource);
    }

    boolean isLostRace(Exception failure) {
        return violates(failure, STREAM_SEQUENCE);
    }

    /**
     * What to throw for a refusal that is no lost race.
     *
     * @return a {@link org.springframework.dao.DuplicateKeyException} when a receipt with the same key is there, an
     *     {@link EventStoreException} around Spring's view of the failure otherwise
     */
    RuntimeException explain(SQLException failure) {
        DataAccessException explanation = Objects.requireNonNullElseGet(
                translator.translate("append to the ledger", null, failure),
                () -> new UncategorizedSQLException("append to the ledger", null, failure));
        return violates(failure, RECEIPT)
                ? explanation
                : new EventStoreException("could not append: " + failure.getMessage(), explanation);
    }

    private static boolean violates(@Nullable Throwable failure, String constraint) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && isViolation(refused, constraint)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isViolation(@Nullable SQLException failure, String constraint) {
        for (SQLException next = failure; next != null; next = next.getNextException()) {
            if (UNIQUE_VIOLATION.equals(next.getSQLState())
                    && next.getMessage().toLowerCase(Locale.ROOT).contains(constraint)) {
                return true;
            }
        }
        return false;
    }
}
