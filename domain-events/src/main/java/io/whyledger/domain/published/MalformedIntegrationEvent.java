package io.whyledger.domain.published;

import org.jspecify.annotations.Nullable;

/** What should be the data of a known type is not; the message names the type and what is wrong. */
public class MalformedIntegrationEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MalformedIntegrationEvent(String type, String what, @Nullable Throwable cause) {
        super("data of %s: %s".formatted(type, what), cause);
    }
}
