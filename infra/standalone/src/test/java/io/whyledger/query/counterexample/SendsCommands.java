package io.whyledger.query.counterexample;

import io.whyledger.architecture.Breaks;
import org.axonframework.commandhandling.gateway.CommandGateway;

@Breaks("queries send no command and append no event")
class SendsCommands {

    CommandGateway gateway;
}
