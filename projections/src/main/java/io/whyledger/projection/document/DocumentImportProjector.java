package io.whyledger.projection.document;

import io.whyledger.domain.document.DocumentImportAdvanced;
import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportStarted;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.processing.LedgerEntry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps how far each document has been taken over and what was not taken from it. */
@Component
@ProcessingGroup(ViewNames.DOCUMENT)
class DocumentImportProjector {

    private final DocumentImportViewStore views;

    DocumentImportProjector(DocumentImportViewStore views) {
        this.views = views;
    }

    @EventHandler
    void on(DocumentImportStarted event, LedgerEntry entry) {
        DocumentImportView row = views.getOrNew(event.importId());
        row.start(event, entry);
        views.put(row);
    }

    @EventHandler
    void on(DocumentImportAdvanced event, LedgerEntry entry) {
        views.get(event.importId()).advance(event, entry);
    }

    @EventHandler
    void on(DocumentImportCompleted event, LedgerEntry entry) {
        views.get(event.importId()).complete(event, entry);
    }
}
