package io.whyledger.axonserver;

import io.axoniq.axonserver.grpc.command.CommandResponse;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.MessageHandler;

/** Handles a command as it arrives from the wire, and answers as the wire brings it. */
class WiredCommandBus extends CommandSegment {

    private final CommandSerializer serializer;
    private final OverTheWire.Travels travels;

    WiredCommandBus(Builder builder, CommandSerializer serializer, OverTheWire.Travels travels) {
        super(builder);
        this.serializer = serializer;
        this.travels = travels;
    }

    @Override
    public Registration subscribe(String name, MessageHandler<? super CommandMessage<?>> handler) {
        travels.handled().add(name);
        return super.subscribe(name, handler);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        CommandMessage<?> received = serializer.deserialize(serializer.serialize(command, "", 0));
        super.dispatch(received, (handled, result) -> {
            travels.travelled().add(command.getCommandName());
            CommandResponse response = serializer.serialize(result, command.getIdentifier());
            CommandResultMessage<R> answer = serializer.deserialize(response);
            callback.onResult(command, RoutedCommandBus.restored(answer));
        });
    }
}
