package io.whyledger.projection.document;

import io.whyledger.domain.document.UnreadLine;
import jakarta.persistence.Embeddable;

@Embeddable
record UnreadLineView(int line, String text, String reason) {

    static UnreadLineView of(UnreadLine unread) {
        return new UnreadLineView(unread.line(), unread.text(), unread.reason());
    }

    UnreadLine toLine() {
        return new UnreadLine(line, text, reason);
    }
}
