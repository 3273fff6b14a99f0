package io.whyledger.architecture;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks a counter-example with the rule that it must break. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Breaks {

    String value();
}
