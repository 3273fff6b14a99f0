package io.whyledger.projection.processing;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.StreamableMessageSource;

/**
 * What fills a view in place of the ledger. Where it is there, the view gets a generation of its own, so that tokens of
 * one source never meet the other. It holds its events instead of being their source, so that nobody is given it who asks
 * for the ledger.
 *
 * @param view out of {@link io.whyledger.projection.ViewNames}
 * @param events whose tokens have the position in the ledger up to which all are read
 */
public record ViewSource(String view, StreamableMessageSource<TrackedEventMessage<?>> events) {}
