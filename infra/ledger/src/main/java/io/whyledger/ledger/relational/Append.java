package io.whyledger.ledger.relational;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of work stores, all of it or nothing.
 *
 * @param events in their order; may be empty when there is a receipt
 */
record Append(List<EventRow> events, @Nullable ReceiptRow receipt) {

    Append {
        events = List.copyOf(events);
    }

    /** The answer to a request with an idempotency key. */
    record ReceiptRow(
            String actor, String key, String fingerprint, String answerType, byte[] answer, String recordedAt) {}
}
