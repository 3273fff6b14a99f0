package io.whyledger.projection.publishing;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a segment is published, as it stands in Kafka, in the same transaction as the events.
 *
 * @param position in the ledger; everything up to it that belongs to the segment is published
 * @param event at that position, by which it is told whether this is still the same ledger; none at the beginning
 * @param published events of the segment in the topic
 * @param segments that there are in all
 * @param partitions that the topic of events had
 * @param writer the process that published last
 */
record Position(long position, @Nullable String event, long published, int segments, int partitions, String writer) {

    /** Before the first event, whose position is 0 or 1. */
    static final long NOTHING = -1;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Position beginning(int segments, int partitions, String writer) {
        return new Position(NOTHING, null, 0, segments, partitions, writer);
    }

    Position moved(long to, String event, int published, String writer) {
        return new Position(to, event, this.published + published, segments, partitions, writer);
    }

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }

    /** @throws JacksonException when it is none */
    static Position of(byte[] json) {
        return JSON.readValue(json, Position.class);
    }
}
