package io.whyledger.domain;

/** The keys under which every event says who caused it and by which request. */
public final class EventMetadata {

    /** Who did it, by id. */
    public static final String ACTOR = "actor";

    /** What the events of one request, and of all that follows from it, have in common. */
    public static final String CORRELATION = "correlationId";

    /** What the client sent so that a repeated request changes nothing. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    private EventMetadata() {}
}
