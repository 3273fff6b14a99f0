package io.whyledger.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jpa.SimpleEntityManagerProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** One process with Axon's own store, as it comes. */
class StockEngine implements AutoCloseable {

    /** By name, because the compiler warns of the javax annotations that it also bears. */
    private static final String EVENTS = "org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry";

    private final EntityManagerFactory factory;

    StockEngine(DataSource dataSource) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("stock");
        configuration
                .managedClasses(ClassUtils.resolveClassName(EVENTS, null), SnapshotEventEntry.class)
                .sharedCacheMode(SharedCacheMode.NONE);
        configuration
                .property("hibernate.connection.datasource", dataSource)
                .property("hibernate.hbm2ddl.auto", "update");
        factory = configuration.createEntityManagerFactory();
    }

    /** A command's transaction, open until it is committed. */
    class Writer {

        private final EntityManager entityManager = factory.createEntityManager();
        private final JpaEventStorageEngine engine = engine(entityManager);

        Writer() {
            entityManager.getTransaction().begin();
        }

        Writer append(EventMessage<?> event) {
            engine.appendEvents(event);
            entityManager.flush();
            return this;
        }

        void commit() {
            entityManager.getTransaction().commit();
            entityManager.close();
        }
    }

    void append(EventMessage<?> event) {
        new Writer().append(event).commit();
    }

    List<? extends TrackedEventMessage<?>> read(@Nullable TrackingToken after) {
        try (EntityManager reader = factory.createEntityManager()) {
            reader.getTransaction().begin();
            List<? extends TrackedEventMessage<?>> events =
                    engine(reader).readEvents(after, false).toList();
            reader.getTransaction().commit();
            return events;
        }
    }

    TrackingToken head() {
        try (EntityManager reader = factory.createEntityManager()) {
            return engine(reader).createHeadToken();
        }
    }

    private static JpaEventStorageEngine engine(EntityManager entityManager) {
        Serializer json = Jackson3Serializer.builder().build();
        return JpaEventStorageEngine.builder()
                .entityManagerProvider(new SimpleEntityManagerProvider(entityManager))
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(json)
                .snapshotSerializer(json)
                .build();
    }

    @Override
    public void close() {
        factory.close();
    }
}
