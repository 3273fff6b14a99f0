package io.whyledger.axonserver;

import io.axoniq.axonserver.connector.AxonServerException;
import io.grpc.StatusRuntimeException;
import io.whyledger.axonserver.Failure.Kind;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.axonframework.axonserver.connector.command.AxonServerCommandDispatchException;
import org.axonframework.axonserver.connector.query.AxonServerQueryDispatchException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.jspecify.annotations.Nullable;

/** Tells a server, or a process behind it, that is not there now from a defect. */
final class Interruption {

    /** Connection failed, and a command or query that was being sent. */
    private static final Set<String> CODES = Set.of("AXONIQ-3001", "AXONIQ-4003", "AXONIQ-5002");

    /** Axon's for whatever it does not know, such as that the process that handles a command has gone. */
    private static final String UNKNOWN = "AXONIQ-0001";

    private Interruption() {}

    /** Null when the exception is about something else. */
    static @Nullable Failure read(Throwable thrown) {
        if (thrown instanceof NoHandlerForCommandException || thrown instanceof NoHandlerForQueryException) {
            return new Failure(Kind.NOBODY_THERE, "", thrown.getMessage());
        } else if (onTheWay(thrown)) {
            return new Failure(Kind.OUTCOME_UNKNOWN, "", String.valueOf(thrown.getMessage()));
        }
        return null;
    }

    private static boolean onTheWay(Throwable thrown) {
        if (thrown instanceof AxonServerException sending) {
            return CODES.contains(sending.getErrorCategory().errorCode());
        } else if (thrown instanceof org.axonframework.axonserver.connector.AxonServerException answered) {
            return UNKNOWN.equals(answered.code());
        } else if (thrown instanceof StatusRuntimeException call) {
            return switch (call.getStatus().getCode()) {
                case UNAVAILABLE, CANCELLED, DEADLINE_EXCEEDED -> true;
                default -> false;
            };
        }
        return thrown instanceof TimeoutException
                || thrown instanceof AxonServerCommandDispatchException
                || thrown instanceof AxonServerQueryDispatchException;
    }
}
