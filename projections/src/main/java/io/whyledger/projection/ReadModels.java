package io.whyledger.projection;

import io.whyledger.projection.analytics.AnalyticsViews;
import io.whyledger.projection.generation.GenerationConfiguration;
import io.whyledger.projection.progress.ViewProgress;
import java.util.Map;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The views and their finders, for every application that reads; nothing in here changes a view. */
@Configuration(proxyBeanMethods = false)
@EntityScan(basePackageClasses = ReadModels.class)
@EnableJpaRepositories(basePackageClasses = ReadModels.class)
@Import({GenerationConfiguration.class, ViewProgress.class, AnalyticsViews.class})
public class ReadModels {

    /**
     * Many rows of one batch of events travel together, times mean the same on every server, and a list that is asked
     * for again need not be turned into SQL again, whatever it was narrowed to.
     */
    @Bean
    static HibernatePropertiesCustomizer viewHibernateProperties() {
        return properties -> properties.putAll(Map.of(
                "hibernate.jdbc.batch_size",
                200,
                "hibernate.order_inserts",
                true,
                "hibernate.order_updates",
                true,
                "hibernate.jdbc.time_zone",
                "UTC",
                "hibernate.criteria.plan_cache_enabled",
                true,
                "hibernate.query.in_clause_parameter_padding",
                true));
    }
}
