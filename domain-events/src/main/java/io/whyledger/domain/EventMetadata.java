package io.whyledger.domain;

/** Keys of what is recorded beside an event; nothing of it comes from the body of a request. */
public final class EventMetadata {

    /** Who did it. */
    public static final String ACTOR = "actor";

    /** The client's key that makes a repeated request have one effect. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** SHA-256 of the request, by which a repeated one is told from another one with the same key. */
    public static final String REQUEST_FINGERPRINT = "requestFingerprint";

    /**
     * Tells which takeover of a document an event belongs to: the sequence number, in the document's stream, of the
     * {@code DocumentImportStarted} that began it.
     */
    public static final String IMPORT_VERSION = "importVersion";

    private EventMetadata() {}
}
