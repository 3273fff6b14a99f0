package io.whyledger.projection.generation;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets whoever reads or fills views see the right generation of each. */
@Configuration(proxyBeanMethods = false)
public class GenerationConfiguration {

    @Bean
    static KnownGenerations knownGenerations() {
        return new KnownGenerations();
    }

    @Bean
    static GenerationDataSources generationDataSources(KnownGenerations generations) {
        return new GenerationDataSources(generations);
    }

    /** The scripts of versions 1 to 5 are gone; see version 6. */
    @Bean
    static FlywayConfigurationCustomizer earlierVersionsMayBeMissing() {
        return flyway -> flyway.ignoreMigrationPatterns("*:missing");
    }
}
