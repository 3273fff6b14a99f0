package io.whyledger.projection.counterexample;

import io.whyledger.architecture.Breaks;
import org.axonframework.commandhandling.gateway.CommandGateway;

@Breaks("projectors send no command and serve no request")
class SendsCommands {

    CommandGateway gateway;
}
