package io.whyledger.projectionspeed;

import io.whyledger.projection.Projectors;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.List;
import java.util.Map;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.axonframework.springboot.autoconfig.JpaAutoConfiguration;
import org.axonframework.springboot.autoconfig.JpaEventStoreAutoConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * Rebuilds each view from a long history and prints how many events it takes in a second. {@link ReplaySpeedSettings}
 * says what can be set, as in {@code --replay.views=catalogue --replay.segments=2 --replay.postgresql=true}.
 *
 * <p>Memory is measured with events in a file, filled by a first run with {@code -Xmx1g --replay.rounds=0}, and a second
 * run with {@code -Xmx256m -Xlog:gc}; both take {@code --replay.ledger=<file> --replay.events=1000000}.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {JdbcAutoConfiguration.class, JpaAutoConfiguration.class, JpaEventStoreAutoConfiguration.class})
@EnableConfigurationProperties(ReplaySpeedSettings.class)
@Import({Projectors.class, MeasuredLedger.class, Replays.class})
class ReplaySpeed {

    public static void main(String... args) throws Exception {
        SpringApplicationBuilder application =
                new SpringApplicationBuilder(ReplaySpeed.class).web(WebApplicationType.NONE);
        if (List.of(args).contains("--replay.postgresql=true")) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
                application.properties(Map.of(
                        "spring.datasource.url",
                        postgres.getJdbcUrl("postgres", "postgres"),
                        "spring.datasource.generate-unique-name",
                        "false"));
                measure(application, args);
            }
        } else {
            measure(application, args);
        }
        System.exit(0);
    }

    private static void measure(SpringApplicationBuilder application, String... args) throws InterruptedException {
        try (ConfigurableApplicationContext context = application.run(args)) {
            context.getBean(Replays.class).measure();
        }
    }
}
