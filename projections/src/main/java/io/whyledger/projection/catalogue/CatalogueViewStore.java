package io.whyledger.projection.catalogue;

import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.processing.Rows;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the projector of the catalogue writes. */
@Component
class CatalogueViewStore {

    private final EntityManager entities;

    CatalogueViewStore(EntityManager entities) {
        this.entities = entities;
    }

    CatalogueView get(TechnologyId id) {
        return Rows.get(entities, CatalogueView.class, id.value());
    }

    CatalogueView getOrNew(TechnologyId id) {
        return Rows.getOrNew(entities, CatalogueView.class, id.value(), () -> new CatalogueView(id.value()));
    }

    CatalogueFinding get(FindingKey key) {
        return Rows.get(entities, CatalogueFinding.class, key);
    }

    CatalogueFinding getOrNew(FindingKey key) {
        return Rows.getOrNew(entities, CatalogueFinding.class, key, () -> new CatalogueFinding(key));
    }

    void put(Object row) {
        entities.persist(row);
    }

    List<String> searchTexts(TechnologyId id) {
        return entities.createQuery(
                        """
                        select f.searchText from CatalogueFinding f
                        where f.key.technologyId = :id and f.holds order by f.position""",
                        String.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    void clear() {
        entities.createQuery("delete from CatalogueFinding").executeUpdate();
        entities.createQuery("delete from CatalogueView").executeUpdate();
    }
}
