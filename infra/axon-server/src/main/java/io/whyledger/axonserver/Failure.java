package io.whyledger.axonserver;

import io.whyledger.domain.IdempotencyKeyReused;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.NewerEvent;
import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;

/**
 * What a handler refused or lost, as it travels between processes: exceptions lose their class on the way, their
 * details do not.
 *
 * @param subject the broken rule, or the stream
 */
record Failure(Kind kind, String subject, String message) {

    /** The exceptions that callers tell apart. */
    enum Kind {
        RULE(failure -> new RuleViolation(failure.subject, failure.message)),
        MALFORMED(failure -> new MalformedInput(failure.subject, failure.message)),
        NOTHING_FOUND(failure -> new NothingFound(failure.subject, failure.message)),
        KEY_REUSED(failure -> new IdempotencyKeyReused()),
        NO_STREAM(failure -> new AggregateNotFoundException(failure.subject, failure.message)),
        STREAM_TAKEN(failure -> new AggregateStreamCreationException(failure.message)),
        STALE_VERSION(failure -> new ConflictingModificationException(failure.message)),
        LOST_RACE(failure -> new ConcurrencyException(failure.message)),
        RECEIPT_KEPT(failure -> new DuplicateKeyException("command_receipt: " + failure.message)),
        NEWER_EVENT(failure -> new NewerEvent(failure.message)),
        NOBODY_THERE(failure -> new TransientDataAccessResourceException(failure.message)),
        OUTCOME_UNKNOWN(failure -> new RecoverableDataAccessException(failure.message));

        private final Function<Failure, RuntimeException> exception;

        Kind(Function<Failure, RuntimeException> exception) {
            this.exception = exception;
        }
    }

    RuntimeException exception() {
        return kind.exception.apply(this);
    }

    /** What callers know of this exception, whichever of its causes says so; null when they know nothing of it. */
    static @Nullable Failure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Failure known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private static @Nullable Failure known(Throwable thrown) {
        if (thrown instanceof HandlerExecutionException travelled
                && travelled.getDetails().orElse(null) instanceof Failure failure) {
            return failure;
        } else if (thrown instanceof RuleViolation violation) {
            return new Failure(kind(violation), violation.rule(), message(violation));
        } else if (thrown instanceof AggregateNotFoundException missing) {
            return new Failure(Kind.NO_STREAM, String.valueOf(missing.getAggregateIdentifier()), message(missing));
        } else if (thrown instanceof AggregateStreamCreationException) {
            return new Failure(Kind.STREAM_TAKEN, "", message(thrown));
        } else if (thrown instanceof ConflictingModificationException) {
            return new Failure(Kind.STALE_VERSION, "", message(thrown));
        } else if (thrown instanceof DuplicateKeyException) {
            return new Failure(Kind.RECEIPT_KEPT, "", message(thrown));
        } else if (thrown instanceof NewerEvent) {
            return new Failure(Kind.NEWER_EVENT, "", message(thrown));
        }
        Failure refused = RefusedAppend.read(message(thrown));
        if (refused == null && thrown instanceof ConcurrencyException) {
            return new Failure(Kind.LOST_RACE, "", message(thrown));
        }
        return refused == null ? Interruption.read(thrown) : refused;
    }

    private static Kind kind(RuleViolation violation) {
        if (violation instanceof IdempotencyKeyReused) {
            return Kind.KEY_REUSED;
        } else if (violation instanceof MalformedInput) {
            return Kind.MALFORMED;
        }
        return violation instanceof NothingFound ? Kind.NOTHING_FOUND : Kind.RULE;
    }

    private static String message(Throwable thrown) {
        return Objects.requireNonNullElse(thrown.getMessage(), thrown.getClass().getSimpleName());
    }
}
