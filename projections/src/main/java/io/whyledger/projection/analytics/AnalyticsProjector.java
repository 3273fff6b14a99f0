package io.whyledger.projection.analytics;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.processing.LedgerEntry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Takes the published language off the ledger, or out of Kafka when the view is filled from there. */
@Component
@ProcessingGroup(ViewNames.ANALYTICS)
class AnalyticsProjector {

    private final PublishedLanguage language;
    private final Facts facts;
    private final AnalyticsStore store;

    AnalyticsProjector(PublishedLanguage language, Facts facts, AnalyticsStore store) {
        this.language = language;
        this.facts = facts;
        this.store = store;
    }

    @EventHandler
    void on(DomainEvent event, EventMessage<?> message, LedgerEntry entry) {
        language.publish(entry.position(), message).ifPresent(facts::tell);
    }

    @ResetHandler
    void reset() {
        store.clear();
    }
}
