package io.whyledger.projection.document;

import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.projection.processing.Rows;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Where the projector of imports writes. */
@Component
class DocumentImportViewStore {

    private final EntityManager entities;

    DocumentImportViewStore(EntityManager entities) {
        this.entities = entities;
    }

    DocumentImportView get(DocumentImportId id) {
        return Rows.get(entities, DocumentImportView.class, id.value());
    }

    DocumentImportView getOrNew(DocumentImportId id) {
        return Rows.getOrNew(entities, DocumentImportView.class, id.value(), () -> new DocumentImportView(id.value()));
    }

    void put(DocumentImportView row) {
        entities.persist(row);
    }

    /** Hibernate empties the tables of lines and contents along with their document. */
    void clear() {
        entities.createQuery("delete from DocumentImportView").executeUpdate();
    }
}
