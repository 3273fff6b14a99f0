package io.whyledger.standalone;

import io.whyledger.command.CommandSide;
import io.whyledger.domain.DomainEvent;
import io.whyledger.platform.Platform;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An application that takes commands and has no views, as there can be several over one ledger. */
record CommandsAlone(ConfigurableApplicationContext context) implements AutoCloseable {

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({Platform.class, CommandSide.class})
    static class Composition {}

    static CommandsAlone start(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--whyledger.security.local-user=ada",
                "--whyledger.timers.polling=100ms",
                "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()));
        all.addAll(Arrays.asList(settings));
        return new CommandsAlone(new SpringApplicationBuilder(Composition.class).run(all.toArray(String[]::new)));
    }

    DecisionApi decisions() {
        return new DecisionApi(api(), context.getBean(EventStore.class));
    }

    Api api() {
        return new Api(context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    DecisionHistories histories() {
        return new DecisionHistories(context.getBean(EventStore.class));
    }

    /** As a release would have recorded it that knew fewer rules. */
    void publish(String type, String stream, long first, DomainEvent... events) {
        context.getBean(EventStore.class)
                .publish(IntStream.range(0, events.length)
                        .mapToObj(index -> new GenericDomainEventMessage<>(
                                type, stream, first + index, events[index], Map.of("actor", "ada")))
                        .toList());
    }

    /** As if this process came to no reaction any more before it died. */
    void stopReactions() {
        context.getBean(EventProcessingConfiguration.class)
                .eventProcessor("reactions")
                .ifPresent(EventProcessor::shutDown);
    }

    /** As a process leaves them that is killed. */
    void claimReactionsForTheDead() {
        context.getBean("ledgerJdbc", JdbcClient.class)
                .sql("update reaction_token set owner = 'killed', touched_at = ?")
                .param(Instant.now().toString())
                .update();
    }

    @Override
    public void close() {
        context.close();
    }
}
