package io.whyledger.domain.published;

import java.time.Instant;

/**
 * One entry of the event stream.
 *
 * @param id of the event in the ledger; the same whenever and wherever it is published
 * @param subject the stream, such as {@code decision/adr-2}; entries of one subject are in order
 * @param time when it was recorded
 * @param position in the ledger
 */
public record PublishedEvent(String id, String subject, Instant time, long position, IntegrationEvent data) {

    public String type() {
        return PublishedType.of(data.getClass()).name();
    }
}
