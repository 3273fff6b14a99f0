package io.whyledger.axonserver;

import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;

/** Sends commands to whichever process handles them, and throws what its handlers threw. */
class RoutedCommandBus extends AxonServerCommandBus {

    RoutedCommandBus(Builder builder) {
        super(builder);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        super.<C, R>dispatch(command, (sent, result) -> callback.onResult(sent, restored(result)));
    }

    static <R> CommandResultMessage<? extends R> restored(CommandResultMessage<? extends R> result) {
        Failure failure = result.isExceptional() ? Failure.of(result.exceptionResult()) : null;
        return failure == null ? result : new GenericCommandResultMessage<>(failure.exception(), result.getMetaData());
    }
}
