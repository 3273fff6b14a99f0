package io.whyledger.ledger;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger with nothing of the other modules around it. */
public class TestLedger implements TestStore {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    public TestLedger(String... settings) {
        TestPropertyValues.of(settings).applyTo(context);
        context.register(Serializers.class);
        context.refresh();
    }

    /** On a database in memory. */
    public static TestLedger embedded(String name) {
        return new TestLedger("whyledger.ledger.url=jdbc:h2:mem:" + name + ";LOCK_TIMEOUT=10000");
    }

    /** On a database of its own of a real server. */
    public static TestLedger postgreSql(TestServer server) {
        return new TestLedger(server.settings(server.newDatabase()));
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

    /** Settings with short pauses. */
    public static LedgerSettings settings(Duration appendTimeout) {
        return new LedgerSettings(
                "", null, null, "", 2, Duration.ofSeconds(1), 200, appendTimeout, Duration.ofSeconds(1), true);
    }

    public <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    @Override
    public EventStore events() {
        return bean(EventStore.class);
    }

    @Override
    public EventStreams streams() {
        return bean(EventStreams.class);
    }

    @Override
    public CommandReceipts receipts() {
        return bean(CommandReceipts.class);
    }

    public Contents contents() {
        return bean(Contents.class);
    }

    public JdbcClient jdbc() {
        return context.getBean("ledgerJdbc", JdbcClient.class);
    }

    /** The same database, in which whoever waits longer than this to write is refused. */
    public DataSource dataSource(Duration patience) {
        return new OneWriter(dataSource(), new ReentrantLock(), patience);
    }

    public DataSource dataSource() {
        return context.getBean("ledgerDataSource", DataSource.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
