package io.whyledger.projection.technology;

import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.projection.processing.LedgerEntry;
import io.whyledger.projection.processing.Rows;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the projector of technologies in full writes. */
@Component
class TechnologyViewStore {

    private final EntityManager entities;

    TechnologyViewStore(EntityManager entities) {
        this.entities = entities;
    }

    TechnologyView get(TechnologyId id) {
        return Rows.get(entities, TechnologyView.class, id.value());
    }

    TechnologyView getOrNew(TechnologyId id) {
        return Rows.getOrNew(entities, TechnologyView.class, id.value(), () -> new TechnologyView(id.value()));
    }

    FindingView get(FindingKey key) {
        return Rows.get(entities, FindingView.class, key);
    }

    FindingView getOrNew(FindingKey key) {
        return Rows.getOrNew(entities, FindingView.class, key, () -> new FindingView(key));
    }

    void put(Object row) {
        entities.persist(row);
    }

    void addChange(LedgerEntry entry, String kind, FindingView finding, @Nullable String reason) {
        Rows.putIfAbsent(
                entities,
                FindingChangeView.class,
                entry.position(),
                () -> new FindingChangeView(entry, kind, finding, reason));
    }

    void addRingMove(LedgerEntry entry, TechnologyMovedToRing event) {
        Rows.putIfAbsent(entities, RingMoveView.class, entry.position(), () -> new RingMoveView(entry, event));
    }

    void clear() {
        Stream.of("RingMoveView", "FindingChangeView", "FindingView", "TechnologyView")
                .forEach(view -> entities.createQuery("delete from " + view).executeUpdate());
    }
}
