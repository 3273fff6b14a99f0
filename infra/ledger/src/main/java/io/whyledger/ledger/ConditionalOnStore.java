package io.whyledger.ledger;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.Map;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds when {@code whyledger.store} is one of these. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Conditional(ConditionalOnStore.OnStore.class)
public @interface ConditionalOnStore {

    Store[] value();

    /** Compares the annotation with the settings. */
    class OnStore implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            Map<String, Object> attributes = metadata.getAnnotationAttributes(ConditionalOnStore.class.getName());
            return attributes != null
                    && Arrays.asList((Store[]) attributes.get("value")).contains(Store.of(context.getEnvironment()));
        }
    }
}
