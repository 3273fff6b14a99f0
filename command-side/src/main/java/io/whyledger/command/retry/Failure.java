package io.whyledger.command.retry;

import io.whyledger.domain.RuleViolation;
import java.sql.SQLException;
import java.util.Locale;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Why a command failed, as far as it decides whether sending it again can help; for every store that there is. */
enum Failure {
    /** Somebody else appended to the stream since it was loaded. */
    LOST_RACE,

    /** Somebody else began the stream. */
    STREAM_BEGUN,

    /** The same request, with the same idempotency key, was faster. */
    SAME_KEY,

    /** The database can't do it now; nothing was recorded. */
    DATABASE_BUSY,

    /** The connection broke; whether it was recorded nobody knows. */
    CONNECTION_LOST,

    /** It would fail in the same way again. */
    PERMANENT;

    /** The first of the causes, from the outermost, that decides. */
    static Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Failure failure = decidedBy(cause);
            if (failure != null) {
                return failure;
            }
        }
        return PERMANENT;
    }

    private static @Nullable Failure decidedBy(Throwable cause) {
        if (cause instanceof RuleViolation || cause instanceof ConflictingModificationException) {
            return PERMANENT;
        } else if (cause instanceof ConcurrencyException || cause instanceof LockAcquisitionFailedException) {
            return LOST_RACE;
        } else if (cause instanceof AggregateStreamCreationException) {
            return STREAM_BEGUN;
        } else if (cause instanceof TransientDataAccessException
                || cause instanceof CannotGetJdbcConnectionException
                || cause instanceof CannotCreateTransactionException) {
            return DATABASE_BUSY;
        } else if (cause instanceof RecoverableDataAccessException) {
            return CONNECTION_LOST;
        } else if (cause instanceof DuplicateKeyException duplicate) {
            return SqlFailures.ofDuplicate(String.valueOf(duplicate.getMessage()));
        }
        return cause instanceof SQLException failure ? SqlFailures.of(failure) : null;
    }

    /** As metrics name it. */
    String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
