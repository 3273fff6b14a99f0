package io.whyledger.platform.web;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.CannotCreateTransactionException;

/** Says what to do when a database is not there: the request is good, only not now. */
final class DatabaseProblems {

    static final HttpHeaders RETRY_AFTER = seconds(5);

    /** Character not in repertoire. */
    private static final String NO_SUCH_TEXT = "22021";

    private DatabaseProblems() {}

    static @Nullable ProblemDetail of(Throwable cause) {
        if (cause instanceof RecoverableDataAccessException) {
            return Problems.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "database.outcome-unknown",
                    "The connection to the database broke, so whether this was recorded is not known. Look first; or "
                            + "send it again with the same Idempotency-Key if it had one, then it is recorded once.");
        } else if (cause instanceof TransientDataAccessException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof CannotCreateTransactionException) {
            return Problems.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "database.unavailable",
                    "The database can't be used right now. Send the request again in a moment; one with an "
                            + "Idempotency-Key has one effect however often it is sent.");
        }
        return null;
    }

    /** PostgreSQL takes no text with a NUL, H2 does. */
    static boolean isOfText(Throwable cause) {
        return cause instanceof DataIntegrityViolationException failed
                && failed.getMostSpecificCause() instanceof SQLException sql
                && NO_SUCH_TEXT.equals(sql.getSQLState());
    }

    private static HttpHeaders seconds(int seconds) {
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        return HttpHeaders.readOnlyHttpHeaders(headers);
    }
}
