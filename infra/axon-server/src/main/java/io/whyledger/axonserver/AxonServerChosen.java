package io.whyledger.axonserver;

import io.whyledger.ledger.Store;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Lets the one setting {@code whyledger.store} decide whether Axon looks for its server. */
class AxonServerChosen implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean chosen = Store.of(environment) == Store.AXON_SERVER;
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("whyledger.store", Map.of("axon.axonserver.enabled", chosen)));
    }
}
