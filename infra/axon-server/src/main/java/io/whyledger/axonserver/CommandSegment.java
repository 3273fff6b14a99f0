package io.whyledger.axonserver;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;

/** Handles the commands that Axon Server routes here, and says of failures, lost races included, what callers know. */
class CommandSegment extends SimpleCommandBus {

    CommandSegment(Builder builder) {
        super(builder);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        super.<C, R>dispatch(command, (handled, result) -> callback.onResult(handled, detailed(result)));
    }

    private static <R> CommandResultMessage<? extends R> detailed(CommandResultMessage<? extends R> result) {
        Failure failure = result.isExceptional() ? Failure.of(result.exceptionResult()) : null;
        if (failure == null) {
            return result;
        }
        return new GenericCommandResultMessage<>(
                new CommandExecutionException(failure.message(), result.exceptionResult(), failure),
                result.getMetaData());
    }
}
