package io.whyledger.projection.analytics;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.analytics.stream.RecordReader;
import io.whyledger.projection.analytics.stream.StreamRecord;
import io.whyledger.projection.analytics.stream.Unreadable;
import io.whyledger.projection.processing.LedgerEntry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Takes the published language off the ledger, or out of Kafka when the view is filled from there. */
@Component
@ProcessingGroup(ViewNames.ANALYTICS)
class AnalyticsProjector {

    private final PublishedLanguage language;
    private final Facts facts;
    private final RecordReader records;
    private final Skipping skipping;
    private final AnalyticsStore store;

    AnalyticsProjector(
            PublishedLanguage language, Facts facts, RecordReader records, Skipping skipping, AnalyticsStore store) {
        this.language = language;
        this.facts = facts;
        this.records = records;
        this.skipping = skipping;
        this.store = store;
    }

    @EventHandler
    void on(DomainEvent event, EventMessage<?> message, LedgerEntry entry) {
        language.publish(entry.position(), message).ifPresent(facts::tell);
    }

    /** Whatever a topic may hold does not keep what follows from being told. */
    @EventHandler
    void on(StreamRecord record) {
        try {
            facts.tell(records.read(record));
        } catch (Unreadable nothing) {
            skipping.skip(record, nothing);
        }
    }
}
