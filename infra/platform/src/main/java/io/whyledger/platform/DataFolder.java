package io.whyledger.platform;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets an operator name the folder of the data as any other: H2 takes no relative path that does not begin with a dot. */
class DataFolder implements EnvironmentPostProcessor {

    private static final String NAME = "whyledger.data";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String given = environment.getProperty(NAME, "");
        if (!given.isBlank() && !given.startsWith("~")) {
            environment
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            NAME,
                            Map.of(
                                    NAME,
                                    Path.of(given).toAbsolutePath().normalize().toString())));
        }
    }
}
