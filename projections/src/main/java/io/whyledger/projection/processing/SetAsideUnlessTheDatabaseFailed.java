package io.whyledger.projection.processing;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.axonframework.serialization.SerializationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;

/**
 * Sets an event aside when it cannot be told, and with it all that follows in its stream. A failing database concerns
 * every stream: then the whole batch is rolled back and tried again. One that refuses rows for what is in them does not
 * fail; {@link RefusedEvents} finds whose they are.
 */
class SetAsideUnlessTheDatabaseFailed implements EnqueuePolicy<EventMessage<?>> {

    private static final Logger log = LoggerFactory.getLogger(SetAsideUnlessTheDatabaseFailed.class);

    private final String view;

    SetAsideUnlessTheDatabaseFailed(String view) {
        this.view = view;
    }

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (isOfTheDatabase(cause)) {
            throw new DatabaseFailed(cause);
        }
        log.error(
                "event set aside view={} type={} id={}",
                view,
                letter.message().getPayloadType().getSimpleName(),
                letter.message().getIdentifier(),
                cause);
        return Decisions.enqueue(ThrowableCause.truncated(told(cause)), RetryTimes::countAttempt);
    }

    /** Of what can't be read, why. */
    private static Throwable told(Throwable cause) {
        return cause instanceof SerializationException ? NestedExceptionUtils.getMostSpecificCause(cause) : cause;
    }

    private static boolean isOfTheDatabase(Throwable cause) {
        return !(cause instanceof RowsRefused)
                && (cause instanceof DataAccessException
                        || cause instanceof PersistenceException
                        || NestedExceptionUtils.getMostSpecificCause(cause) instanceof SQLException);
    }

    /** Makes the processor try the batch again. */
    private static final class DatabaseFailed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private DatabaseFailed(Throwable cause) {
            super(cause);
        }
    }
}
