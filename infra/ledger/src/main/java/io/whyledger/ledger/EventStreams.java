package io.whyledger.ledger;

import java.util.List;

/** Answers what the event store knows about streams without loading them. */
public interface EventStreams {

    /** Whether anything has ever happened to a stream. */
    boolean exists(String streamId);

    /**
     * A position in the ledger from which one event of a stream can be seen: its own, or a later one where the store
     * does not tell.
     *
     * @param version its sequence number in the stream, from 0
     */
    long positionOf(String streamId, long version);

    /** The streams under a prefix, such as {@code import/}, whose last event is of another type than the one given. */
    List<String> notEndingWith(String prefix, Class<?> eventType);

    /** The highest number that makes the id of a stream after a prefix, as 12 does after {@code decision/adr-}; or 0. */
    int highestNumber(String prefix);
}
