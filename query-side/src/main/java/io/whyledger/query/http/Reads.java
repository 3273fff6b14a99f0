package io.whyledger.query.http;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the views that an endpoint reads. A request can then ask, by the header {@code Whyledger-At-Least} or the
 * parameter {@code atLeast}, to be answered only once they have seen a ledger position, and the answer says in
 * {@code Whyledger-Position} what they have seen.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reads {

    /** Names out of {@link io.whyledger.projection.ViewNames}. */
    String[] value();
}
