package io.whyledger.command.document;

import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.UnreadLine;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Begins to take over a version of a document, whose bytes and report are kept already. */
record StartDocumentImport(
        @TargetAggregateIdentifier DocumentImportId importId,
        String name,
        String contentHash,
        String reportHash,
        int size,
        int candidates,
        int statements,
        int unread,
        List<UnreadLine> firstUnread,
        LocalDate observedOn) {}
