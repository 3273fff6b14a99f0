package io.whyledger.projection.processing;

import java.time.Instant;

/**
 * Where, when and by whom an event was entered into the ledger; any event handler can take it as a parameter.
 *
 * @param version sequence number of the event within its stream
 * @param eventId by which the event is known everywhere
 */
public record LedgerEntry(long position, Instant at, String actor, long version, String eventId) {}
