package io.whyledger.domain;

/** Keys of what is recorded beside an event, set from the authenticated request and never from its body. */
public final class EventMetadata {

    /** Who did it. */
    public static final String ACTOR = "actor";

    /** The client's key that makes a repeated request have one effect. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** SHA-256 of the request, by which a repeated one is told from another one with the same key. */
    public static final String REQUEST_FINGERPRINT = "requestFingerprint";

    private EventMetadata() {}
}
