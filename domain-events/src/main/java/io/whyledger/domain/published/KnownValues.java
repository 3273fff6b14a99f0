package io.whyledger.domain.published;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The values that a text has today; others may come without a new major version. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@interface KnownValues {

    Class<? extends Enum<?>> value();
}
