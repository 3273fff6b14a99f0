package io.whyledger.domain.published;

/** The ledger holds an event that this version of the published language does not know; leaving it out would lose it. */
public class NotTranslatable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotTranslatable(String event, long position) {
        super(("The event %s at position %d is unknown here. It was appended by a newer version of Whyledger; use that"
                        + " version here too.")
                .formatted(event, position));
    }
}
