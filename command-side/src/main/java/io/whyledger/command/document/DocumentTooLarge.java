package io.whyledger.command.document;

import io.whyledger.domain.MalformedInput;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A document has more bytes than are read. */
@ResponseStatus(HttpStatus.CONTENT_TOO_LARGE)
class DocumentTooLarge extends MalformedInput {

    private static final long serialVersionUID = 1L;

    DocumentTooLarge(DataSize maximum) {
        super(
                "document.too-large",
                "A document may have " + maximum.toMegabytes() + " MB; split it and import the parts.");
    }
}
