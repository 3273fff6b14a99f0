package io.whyledger.domain;

/** The key was used for another request before. */
public class IdempotencyKeyReused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    public IdempotencyKeyReused() {
        super(
                "request.idempotency-key-reused",
                "This Idempotency-Key was used for a different request; send a new key with a new request.");
    }
}
