package io.whyledger.command.http;

import org.axonframework.modelling.command.ConflictingModificationException;
import org.jspecify.annotations.Nullable;

/**
 * What a request says beside its body.
 *
 * @param actor the authenticated person
 * @param target method, path and query, such as {@code POST /api/imports?name=brokers}
 * @param expectedVersion the version that the sender saw, from {@code If-Match} or a form
 * @param idempotencyKey the sender's key for this request and its repetitions
 */
public record CommandContext(
        String actor, String target, @Nullable Long expectedVersion, @Nullable String idempotencyKey) {

    /** Of something that is yet to be made, nobody can have seen a version. */
    public CommandContext forNew() {
        if (expectedVersion != null) {
            throw new ConflictingModificationException("a version was expected of what does not exist");
        }
        return this;
    }
}
