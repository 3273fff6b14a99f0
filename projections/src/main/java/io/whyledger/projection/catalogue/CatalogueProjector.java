package io.whyledger.projection.catalogue;

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
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the catalogue: what each technology is called today, where it stands and how many findings speak for it. */
@Component
@ProcessingGroup(ViewNames.CATALOGUE)
class CatalogueProjector {

    private final CatalogueViewStore views;

    CatalogueProjector(CatalogueViewStore views) {
        this.views = views;
    }

    @EventHandler
    void on(TechnologyRegistered event, LedgerEntry entry) {
        CatalogueView row = views.getOrNew(event.technologyId());
        row.register(event, entry);
        row.changed(entry);
        views.put(row);
    }

    @EventHandler
    void on(TechnologyRenamed event, LedgerEntry entry) {
        change(event, entry, row -> row.rename(event.name()));
    }

    @EventHandler
    void on(TechnologyDescribed event, LedgerEntry entry) {
        change(
                event,
                entry,
                row -> row.describe(event.category(), event.homepage(), event.summary(), event.parentId()));
    }

    @EventHandler
    void on(FindingRecorded event, LedgerEntry entry) {
        change(event, entry, row -> row.record(event));
    }

    @EventHandler
    void on(FindingAmended event, LedgerEntry entry) {
        change(event, entry, row -> row.amend(event));
    }

    @EventHandler
    void on(FindingRetracted event, LedgerEntry entry) {
        change(event, entry, row -> row.retract(event));
    }

    @EventHandler
    void on(TechnologyMovedToRing event, LedgerEntry entry) {
        change(event, entry, row -> row.moveTo(event.ring(), event.effectiveOn()));
    }

    @EventHandler
    void on(TechnologyRetired event, LedgerEntry entry) {
        change(event, entry, row -> row.retire(true));
    }

    @EventHandler
    void on(TechnologyReinstated event, LedgerEntry entry) {
        change(event, entry, row -> row.retire(false));
    }

    private void change(TechnologyEvent event, LedgerEntry entry, Consumer<CatalogueView> change) {
        CatalogueView row = views.get(event.technologyId());
        change.accept(row);
        row.changed(entry);
    }
}
