package io.whyledger.projection.document;

import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.projection.processing.Rows;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Where the projector of imports writes. */
@Component
class DocumentImportViewStore {

    private final Rows<String, DocumentImportView> rows;

    DocumentImportViewStore(EntityManager entities) {
        rows = Rows.byStream(entities, DocumentImportView.class);
    }

    DocumentImportView get(DocumentImportId id) {
        return rows.get(id.value());
    }

    DocumentImportView getOrNew(DocumentImportId id) {
        return rows.getOrNew(id.value(), DocumentImportView::new);
    }

    void put(DocumentImportView row) {
        rows.put(row.id(), row);
    }
}
