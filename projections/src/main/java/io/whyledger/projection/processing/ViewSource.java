package io.whyledger.projection.processing;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * What fills a view in place of the ledger. Where it is there, the view gets a generation of its own, so that tokens of
 * one source never meet the other; the position of its tokens is that of the ledger up to which it has all.
 */
public interface ViewSource extends StreamableMessageSource<TrackedEventMessage<?>> {

    /** Out of {@link io.whyledger.projection.ViewNames}. */
    String view();
}
