package io.whyledger.platform;

import io.whyledger.domain.EventJson;
import io.whyledger.domain.EventRevisions;
import java.time.Clock;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.type.LogicalType;

/** What every application is built on. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@ComponentScan
@ConfigurationPropertiesScan
public class Platform {

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Jackson3SerializerCustomizer eventJson() {
        return EventJson::customize;
    }

    @Bean
    EventRevisions eventRevisions() {
        return EventRevisions.ofWhyledger();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer(@Qualifier("serializer") Serializer serializer, EventRevisions revisions) {
        return revisions.reading(serializer);
    }

    /** The same field twice in a request is a mistake, whichever of the two was meant; so is a number for a text. */
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return mapper -> mapper.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withCoercionConfig(
                        LogicalType.Textual, text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }

    /** Queries open their own read-only transactions on the views; one on the ledger would be in vain. */
    @Bean
    @ConditionalOnBooleanProperty(name = "axon.axonserver.enabled", havingValue = false, matchIfMissing = true)
    QueryBus queryBus(Configuration axon, QueryUpdateEmitter updates) {
        return SimpleQueryBus.builder()
                .transactionManager(NoTransactionManager.instance())
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .errorHandler((failure, query, handler) -> {})
                .queryUpdateEmitter(updates)
                .build();
    }
}
