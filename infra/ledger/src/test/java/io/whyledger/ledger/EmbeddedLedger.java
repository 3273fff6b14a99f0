package io.whyledger.ledger;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger on a database in memory, with nothing of the other modules around it. */
class EmbeddedLedger implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    EmbeddedLedger(String name) {
        TestPropertyValues.of("whyledger.ledger.url=jdbc:h2:mem:" + name + ";LOCK_TIMEOUT=10000")
                .applyTo(context);
        context.register(Serializers.class);
        context.refresh();
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    @Import(Ledger.class)
    static class Serializers {

        private final Serializer json = Jackson3Serializer.builder().build();

        @Bean
        @Primary
        Serializer generalSerializer() {
            return json;
        }

        @Bean
        @Qualifier("eventSerializer")
        Serializer eventSerializer() {
            return json;
        }

        @Bean
        @Qualifier("messageSerializer")
        Serializer messageSerializer() {
            return json;
        }

        @Bean
        Configuration axon() {
            return DefaultConfigurer.defaultConfiguration(false).buildConfiguration();
        }
    }

    EventStorageEngine engine() {
        return context.getBean(EventStorageEngine.class);
    }

    EventStreams streams() {
        return context.getBean(EventStreams.class);
    }

    CommandReceipts receipts() {
        return context.getBean(CommandReceipts.class);
    }

    Contents contents() {
        return context.getBean(Contents.class);
    }

    JdbcClient jdbc() {
        return context.getBean("ledgerJdbc", JdbcClient.class);
    }

    TransactionTemplate transactions() {
        return context.getBean("ledgerTransactions", TransactionTemplate.class);
    }

    /** Events of one stream with consecutive sequence numbers. */
    static List<DomainEventMessage<?>> events(String stream, int first, int count) {
        return IntStream.range(first, first + count)
                .<DomainEventMessage<?>>mapToObj(
                        number -> new GenericDomainEventMessage<>("Thing", stream, number, "event " + number))
                .toList();
    }

    List<Long> positions() {
        try (Stream<? extends TrackedEventMessage<?>> events = engine().readEvents(null, false)) {
            return events.map(event -> event.trackingToken().position().getAsLong())
                    .toList();
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
