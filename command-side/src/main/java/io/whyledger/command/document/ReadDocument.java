package io.whyledger.command.document;

import io.whyledger.command.document.overview.Overview;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.UnreadLine;
import java.util.List;

/** A document whose text has been understood as far as it goes. */
record ReadDocument(DocumentImportId importId, String name, String contentHash, Overview overview) {

    int statements() {
        return overview.candidates().stream()
                .mapToInt(candidate -> candidate.statements().size())
                .sum();
    }

    List<UnreadLine> unreadLines() {
        return overview.notUnderstood().stream()
                .map(unread -> new UnreadLine(unread.line(), unread.text(), unread.reason()))
                .toList();
    }
}
