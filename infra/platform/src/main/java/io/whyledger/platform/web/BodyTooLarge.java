package io.whyledger.platform.web;

import io.whyledger.domain.MalformedInput;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A command has a larger body than any command needs. */
@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
class BodyTooLarge extends MalformedInput {

    private static final long serialVersionUID = 1L;

    BodyTooLarge() {
        super("request.too-large", "The body of a command may have 1 MB; say it in fewer words.");
    }
}
