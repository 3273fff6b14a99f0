package io.whyledger.benchmarks.stock;

import io.whyledger.command.technology.RegisterTechnology;
import io.whyledger.command.technology.RegisteredTechnologies;
import io.whyledger.domain.EventJson;
import io.whyledger.domain.EventMetadata;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.spring.stereotype.Aggregate;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/** The product's aggregate and serializer on Axon's JPA event store, put together by Spring Boot. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackageClasses = RegisterTechnology.class,
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter(Aggregate.class))
public class StockApplication {

    /** The Hibernate dialect that keeps payloads in the table and not in large objects, as Axon advises. */
    public static String dialect(boolean postgresql) {
        return (postgresql ? PostgresqlBytes.class : H2Bytes.class).getName();
    }

    @Bean
    Jackson3SerializerCustomizer eventJson() {
        return EventJson::customize;
    }

    @Bean
    CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    @Bean
    CorrelationDataProvider requestOrigin() {
        return new SimpleCorrelationDataProvider(EventMetadata.ACTOR);
    }

    /** Stock takes no snapshots; the streams here are shorter than those of which ours are taken. */
    @Bean
    SnapshotTriggerDefinition snapshotTrigger() {
        return NoSnapshotTriggerDefinition.INSTANCE;
    }

    @Bean
    RegisteredTechnologies registeredTechnologies(EventStore events) {
        return id -> events.lastSequenceNumberFor(id.value()).isPresent();
    }

    @Bean
    @ConditionalOnBooleanProperty("stock.views")
    StockCatalogueProjector catalogueProjector(StockCatalogue catalogue, StockFindings findings) {
        return new StockCatalogueProjector(catalogue, findings);
    }
}
