package io.whyledger.projection.technology;

import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.domain.technology.TechnologyReinstated;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.domain.technology.TechnologyRetired;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.processing.LedgerEntry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the findings of each technology with their history, and its moves between rings. */
@Component
@ProcessingGroup(ViewNames.TECHNOLOGY)
class TechnologyProjector {

    private final TechnologyViewStore views;

    TechnologyProjector(TechnologyViewStore views) {
        this.views = views;
    }

    @EventHandler
    void on(TechnologyRegistered event, LedgerEntry entry) {
        TechnologyView technology = views.getOrNew(event.technologyId());
        technology.changed(entry.version());
        views.put(technology);
    }

    @EventHandler
    void on(FindingRecorded event, LedgerEntry entry) {
        changed(event, entry);
        FindingView finding = views.getOrNew(FindingKey.of(event.technologyId(), event.findingId()));
        finding.record(event, entry.position());
        views.put(finding);
        views.addChange(entry, "recorded", finding, null);
    }

    @EventHandler
    void on(FindingAmended event, LedgerEntry entry) {
        FindingView finding = views.get(FindingKey.of(event.technologyId(), event.findingId()));
        changed(event, entry);
        finding.amend(event);
        views.addChange(entry, "amended", finding, event.reason());
    }

    @EventHandler
    void on(FindingRetracted event, LedgerEntry entry) {
        FindingView finding = views.get(FindingKey.of(event.technologyId(), event.findingId()));
        changed(event, entry);
        finding.retract();
        views.addChange(entry, "retracted", finding, event.reason());
    }

    @EventHandler
    void on(TechnologyMovedToRing event, LedgerEntry entry) {
        changed(event, entry);
        views.addRingMove(entry, event);
    }

    @EventHandler
    void on(TechnologyRenamed event, LedgerEntry entry) {
        changed(event, entry);
    }

    @EventHandler
    void on(TechnologyDescribed event, LedgerEntry entry) {
        changed(event, entry);
    }

    @EventHandler
    void on(TechnologyRetired event, LedgerEntry entry) {
        changed(event, entry);
    }

    @EventHandler
    void on(TechnologyReinstated event, LedgerEntry entry) {
        changed(event, entry);
    }

    private void changed(TechnologyEvent event, LedgerEntry entry) {
        views.get(event.technologyId()).changed(entry.version());
    }
}
