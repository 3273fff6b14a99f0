package io.whyledger.projection.publishing;

import java.util.List;

/**
 * How the ledger is published to Kafka.
 *
 * @param process that answers, as it signs positions
 * @param head position of the newest event in the ledger
 */
public record PublisherStatus(String topic, String process, long head, List<PublisherSegment> segments) {

    /** Events that the segment furthest behind has still to look at. */
    public long lag() {
        return segments.stream().mapToLong(PublisherSegment::lag).max().orElse(0);
    }

    public boolean isAny(String state) {
        return segments.stream().anyMatch(it -> it.state().equals(state));
    }
}
