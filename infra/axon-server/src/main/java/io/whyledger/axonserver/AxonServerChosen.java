package io.whyledger.axonserver;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets the one setting {@code whyledger.store} decide whether Axon looks for its server. */
class AxonServerChosen implements EnvironmentPostProcessor {

    static final String STORE = "whyledger.store";
    static final String CHOSEN = "axon-server";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String store = environment.getProperty(STORE, "");
        boolean chosen =
                CHOSEN.equals(store.strip().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(STORE, Map.of("axon.axonserver.enabled", chosen)));
    }
}
