package io.whyledger.projection.decision;

import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.processing.LedgerEntry;
import io.whyledger.projection.processing.Rows;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the projectors of decisions write. */
@Component
class DecisionViewStore {

    private final Rows<String, DecisionView> decisions;
    private final Rows<Long, DecisionVersionView> versions;
    private final Rows<Long, ResponseView> responses;
    private final Rows<Long, TimelineView> timeline;
    private final Rows<Long, FactChangeView> factChanges;

    DecisionViewStore(EntityManager entities) {
        decisions = new Rows<>(
                entities,
                DecisionView.class,
                message -> message.getPayload() instanceof DecisionEvent event
                        ? event.decisionId().value()
                        : null);
        versions = Rows.byPosition(entities, DecisionVersionView.class);
        responses = Rows.byPosition(entities, ResponseView.class);
        timeline = Rows.byPosition(entities, TimelineView.class);
        factChanges = Rows.byPosition(entities, FactChangeView.class);
    }

    DecisionView get(DecisionId id) {
        return decisions.get(id.value());
    }

    DecisionView getOrNew(DecisionId id) {
        return decisions.getOrNew(id.value(), DecisionView::new);
    }

    void put(DecisionView row) {
        decisions.put(row.id(), row);
    }

    void put(DecisionVersionView row) {
        versions.put(row.position(), row);
    }

    void put(ResponseView row) {
        responses.put(row.position(), row);
    }

    void tell(LedgerEntry entry, DecisionEvent event, String sentence, @Nullable String detail) {
        timeline.put(entry.position(), new TimelineView(entry, event, sentence, detail));
    }

    void put(FactChangeView row) {
        factChanges.put(row.position(), row);
    }
}
