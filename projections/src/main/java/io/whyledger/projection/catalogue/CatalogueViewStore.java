package io.whyledger.projection.catalogue;

import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.processing.Rows;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Component;

/** Where the projector of the catalogue writes. */
@Component
class CatalogueViewStore {

    private final Rows<String, CatalogueView> rows;

    CatalogueViewStore(EntityManager entities) {
        rows = Rows.byStream(entities, CatalogueView.class);
    }

    CatalogueView get(TechnologyId id) {
        return rows.get(id.value());
    }

    CatalogueView getOrNew(TechnologyId id) {
        return rows.getOrNew(id.value(), CatalogueView::new);
    }

    void put(CatalogueView row) {
        rows.put(row.id(), row);
    }
}
