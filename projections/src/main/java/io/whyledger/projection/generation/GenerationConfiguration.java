package io.whyledger.projection.generation;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Lets whoever reads or fills views see the right generation of each. */
@Configuration(proxyBeanMethods = false)
public class GenerationConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static KnownGenerations knownGenerations() {
        return new KnownGenerations();
    }

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static GenerationDataSources generationDataSources(KnownGenerations generations) {
        return new GenerationDataSources(generations);
    }

    /** The scripts of versions 1 to 5 are gone; see version 6. */
    @Bean
    static FlywayConfigurationCustomizer earlierVersionsMayBeMissing() {
        return flyway -> flyway.ignoreMigrationPatterns("*:missing");
    }
}
