package io.whyledger.command.http;

import io.whyledger.domain.RuleViolation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The key was used for another request before. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
class IdempotencyKeyReused extends RuleViolation {

    private static final long serialVersionUID = 1L;

    IdempotencyKeyReused() {
        super(
                "request.idempotency-key-reused",
                "This Idempotency-Key was used for a different request; send a new key with a new request.");
    }
}
