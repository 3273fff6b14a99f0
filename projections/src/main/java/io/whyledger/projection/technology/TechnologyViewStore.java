package io.whyledger.projection.technology;

import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.projection.processing.KeyColumns;
import io.whyledger.projection.processing.LedgerEntry;
import io.whyledger.projection.processing.Rows;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the projector of technologies in full writes. */
@Component
class TechnologyViewStore {

    private final Rows<String, TechnologyView> technologies;
    private final Rows<FindingKey, FindingView> findings;
    private final Rows<Long, FindingChangeView> changes;
    private final Rows<Long, RingMoveView> moves;

    TechnologyViewStore(EntityManager entities) {
        technologies = Rows.byStream(entities, TechnologyView.class);
        findings = Rows.byColumns(
                entities,
                FindingView.class,
                event -> findingOf(event.getPayload()),
                KeyColumns.<FindingKey>of("finding_view")
                        .text("technology_id", FindingKey::technologyId)
                        .text("finding_id", FindingKey::findingId));
        changes = Rows.byPosition(entities, FindingChangeView.class);
        moves = Rows.byPosition(entities, RingMoveView.class);
    }

    TechnologyView get(TechnologyId id) {
        return technologies.get(id.value());
    }

    TechnologyView getOrNew(TechnologyId id) {
        return technologies.getOrNew(id.value(), TechnologyView::new);
    }

    void put(TechnologyView row) {
        technologies.put(row.id(), row);
    }

    FindingView get(FindingKey key) {
        return findings.get(key);
    }

    FindingView getOrNew(FindingKey key) {
        return findings.getOrNew(key, FindingView::new);
    }

    void put(FindingView row) {
        findings.put(row.key(), row);
    }

    void addChange(LedgerEntry entry, String kind, FindingView finding, @Nullable String reason) {
        changes.put(entry.position(), new FindingChangeView(entry, kind, finding, reason));
    }

    void addRingMove(LedgerEntry entry, TechnologyMovedToRing event) {
        moves.put(entry.position(), new RingMoveView(entry, event));
    }

    private static @Nullable FindingKey findingOf(Object event) {
        if (event instanceof FindingRecorded recorded) {
            return FindingKey.of(recorded.technologyId(), recorded.findingId());
        }
        if (event instanceof FindingAmended amended) {
            return FindingKey.of(amended.technologyId(), amended.findingId());
        }
        return event instanceof FindingRetracted retracted
                ? FindingKey.of(retracted.technologyId(), retracted.findingId())
                : null;
    }
}
