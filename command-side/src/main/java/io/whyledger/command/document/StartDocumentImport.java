package io.whyledger.command.document;

import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.UnreadLine;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Begins to take over a version of a document, whose bytes and report are kept already.
 *
 * @param expectedVersion of its stream, as its sender saw it
 */
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
        LocalDate observedOn,
        @Nullable Long expectedVersion) {}
