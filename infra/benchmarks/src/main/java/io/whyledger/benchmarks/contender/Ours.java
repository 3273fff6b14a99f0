package io.whyledger.benchmarks.contender;

import io.whyledger.command.CommandSide;
import io.whyledger.ledger.Ledger;
import io.whyledger.platform.Platform;
import io.whyledger.projection.Projectors;
import io.whyledger.projection.ReadModels;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.progress.ViewProgress;
import io.whyledger.query.QuerySide;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** The product as it is, with the settings of its own applications. */
final class Ours {

    private Ours() {}

    static AxonContender start(Place place, Role role, boolean receipts, Map<String, Object> others) {
        ConfigurableApplicationContext context = new SpringApplicationBuilder(composition(role))
                .properties(Map.of(
                        "spring.config.import", "classpath:platform.yml",
                        "spring.main.banner-mode", "off",
                        "server.port", 0,
                        "whyledger.security.local-user", "benchmark"))
                .properties(stores(place))
                .properties(others)
                .run();
        ViewProgress progress = context.getBean(ViewProgress.class);
        return new AxonContender(
                context,
                receipts,
                "catalogue_view",
                () -> progress.positionOf(ViewNames.CATALOGUE),
                () -> progress.positionOf(ViewNames.ALL) >= head(context));
    }

    private static long head(ConfigurableApplicationContext context) {
        return context.getBean(EventStore.class).createHeadToken().position().orElseThrow();
    }

    private static Class<?> composition(Role role) {
        return switch (role) {
            case COMMANDS -> Commands.class;
            case VIEWS -> Views.class;
            case WHOLE -> Whole.class;
            case SERVING -> Serving.class;
        };
    }

    private static Map<String, Object> stores(Place place) {
        return Map.of(
                "whyledger.store", place.onPostgresql() ? "postgresql" : "embedded",
                "whyledger.ledger.url", place.ledger(),
                "whyledger.ledger.username", place.user(),
                "whyledger.ledger.password", place.password(),
                "whyledger.ledger.maximum-pool-size", place.connections(),
                "spring.datasource.url", place.views(),
                "spring.datasource.username", place.user(),
                "spring.datasource.password", place.password());
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({Platform.class, CommandSide.class, ReadModels.class})
    static class Commands {}

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({Platform.class, Ledger.class, Projectors.class})
    static class Views {}

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({Platform.class, CommandSide.class, Projectors.class})
    static class Whole {}

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({Platform.class, CommandSide.class, Projectors.class, QuerySide.class})
    static class Serving {}
}
