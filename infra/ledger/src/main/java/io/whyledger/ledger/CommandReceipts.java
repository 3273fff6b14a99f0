package io.whyledger.ledger;

import java.util.Optional;

/** Remembers what a request with an idempotency key was answered; the key belongs to the actor who sent it. */
public interface CommandReceipts {

    /** The answer to an earlier request with this key, with the fingerprint of that request. */
    Optional<Receipt> find(String actor, String key);

    /**
     * Keeps an answer with what the current unit of work appends, so that both are stored or neither. When another
     * request with the same key was faster, the unit of work fails with a
     * {@link org.springframework.dao.DuplicateKeyException} as it commits.
     */
    void keep(String actor, String key, String fingerprint, Object answer);

    /** An earlier answer and the fingerprint of the request that it was given to. */
    record Receipt(String fingerprint, Object answer) {}
}
