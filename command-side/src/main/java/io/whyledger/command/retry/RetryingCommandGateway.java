package io.whyledger.command.retry;

import static io.whyledger.command.retry.Failure.CONNECTION_LOST;
import static io.whyledger.command.retry.Failure.DATABASE_BUSY;
import static io.whyledger.command.retry.Failure.LOST_RACE;
import static io.whyledger.command.retry.Failure.SAME_KEY;
import static io.whyledger.command.retry.Failure.STREAM_BEGUN;

import io.whyledger.domain.EventMetadata;
import java.util.Set;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;

/**
 * The gateway that sends a command again while that can help. Who waits for an answer waits a little longer, on the same
 * thread; {@link #send} does not wait and does not retry.
 */
class RetryingCommandGateway extends DefaultCommandGateway {

    private final Retries retries;
    private final RetryTemplate withKey;
    private final RetryTemplate withoutKey;

    RetryingCommandGateway(CommandBus commandBus, Retries retries) {
        super(builder().commandBus(commandBus));
        this.retries = retries;
        this.withKey = retries.after(Set.of(LOST_RACE, SAME_KEY, DATABASE_BUSY, CONNECTION_LOST));
        // Without a key nobody could tell, once the connection broke, whether this would record it twice.
        this.withoutKey = retries.after(Set.of(LOST_RACE, DATABASE_BUSY));
    }

    @Override
    public <R> R sendAndWait(Object command) {
        CommandMessage<?> message = GenericCommandMessage.asCommandMessage(command);
        boolean hasKey = message.getMetaData().containsKey(EventMetadata.IDEMPOTENCY_KEY);
        try {
            return (hasKey ? withKey : withoutKey).invoke(() -> sendOnceMoreIfBegun(message));
        } catch (RuntimeException failure) {
            throw told(failure);
        }
    }

    /**
     * A stream that somebody else began is there for a command that begins or goes on with it, and so is the answer to
     * the same request. A command that can only begin a stream is refused as before, so once more is enough.
     */
    private <R> R sendOnceMoreIfBegun(CommandMessage<?> message) {
        try {
            return super.sendAndWait(message);
        } catch (RuntimeException failure) {
            if (Failure.of(failure) != STREAM_BEGUN) {
                throw failure;
            }
            if (message.getPayload() instanceof ChoosesItsStream) {
                throw new ConcurrencyException("somebody else began the stream that it chose", failure);
            }
            retries.count(failure);
            return super.sendAndWait(message);
        }
    }

    /** The same exception whichever store it comes from. */
    private static RuntimeException told(RuntimeException failure) {
        return switch (Failure.of(failure)) {
            case LOST_RACE, SAME_KEY -> new ConcurrencyException("others changed the stream each time", failure);
            case STREAM_BEGUN -> new AggregateStreamCreationException("the stream has begun", failure);
            case DATABASE_BUSY -> new TransientDataAccessResourceException("the database is not there", failure);
            case CONNECTION_LOST -> new RecoverableDataAccessException("the connection to the database broke", failure);
            case PERMANENT -> failure;
        };
    }
}
