package io.whyledger.command.retry;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Everybody who sends commands gets the gateway that retries. */
@Configuration(proxyBeanMethods = false)
class RetryConfiguration {

    @Bean
    CommandGateway commandGateway(CommandBus commandBus, RetrySettings settings, MeterRegistry meters) {
        return new RetryingCommandGateway(commandBus, new Retries(settings, meters));
    }
}
