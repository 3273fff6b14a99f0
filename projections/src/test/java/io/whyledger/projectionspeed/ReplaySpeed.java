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

/** Rebuilds each view from a long history and prints how many events it takes in a second. */
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
    }

    private static void measure(SpringApplicationBuilder application, String... args) throws InterruptedException {
        try (ConfigurableApplicationContext context = application.run(args)) {
            context.getBean(Replays.class).measure();
        }
    }
}
