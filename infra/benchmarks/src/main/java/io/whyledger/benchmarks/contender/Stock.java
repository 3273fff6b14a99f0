package io.whyledger.benchmarks.contender;

import io.whyledger.benchmarks.stock.StockApplication;
import java.util.Map;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The same commands and aggregates on Axon as Spring Boot sets it up. */
final class Stock {

    private Stock() {}

    static AxonContender start(Place place, Role role) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(StockApplication.class)
                .web(WebApplicationType.NONE)
                .properties(Map.of(
                        "spring.config.import", "classpath:stock.yml",
                        "spring.datasource.url", place.ledger(),
                        "spring.datasource.username", place.user(),
                        "spring.datasource.password", place.password(),
                        "spring.datasource.hikari.maximum-pool-size", place.connections(),
                        "spring.jpa.properties.hibernate.dialect", StockApplication.dialect(place.onPostgresql()),
                        "spring.jpa.hibernate.ddl-auto", role == Role.VIEWS ? "none" : "create",
                        "stock.views", role != Role.COMMANDS))
                .run();
        // It has no view but the catalogue, which is waited for row by row.
        return new AxonContender(
                context,
                false,
                "stock_catalogue",
                () -> position(context.getBean(EventProcessingConfiguration.class)),
                () -> true);
    }

    /** The least of its segments' positions. */
    private static long position(EventProcessingConfiguration processing) {
        return processing.eventProcessors().values().stream()
                .flatMap(processor -> ((StreamingEventProcessor) processor).processingStatus().values().stream())
                .mapToLong(status -> status.getCurrentPosition().orElse(-1))
                .min()
                .orElse(-1);
    }
}
