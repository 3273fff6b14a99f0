package io.whyledger.benchmarks.stock;

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
import java.time.Instant;
import java.util.function.Consumer;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventhandling.TrackingToken;

/** The catalogue as most would write it: each event finds its row, changes it and saves it. */
@ProcessingGroup("catalogue")
class StockCatalogueProjector {

    private final StockCatalogue catalogue;
    private final StockFindings findings;

    StockCatalogueProjector(StockCatalogue catalogue, StockFindings findings) {
        this.catalogue = catalogue;
        this.findings = findings;
    }

    @EventHandler
    void on(TechnologyRegistered event, TrackingToken token, @Timestamp Instant at, @SequenceNumber long version) {
        StockRow row = new StockRow(event.technologyId(), event.name(), at);
        row.describe(event.category(), event.homepage(), event.summary(), event.parentId());
        row.changed(at, token.position().orElseThrow(), version);
        catalogue.save(row);
    }

    @EventHandler
    void on(TechnologyRenamed event, TrackingToken token, @Timestamp Instant at, @SequenceNumber long version) {
        change(event, token, at, version, row -> row.rename(event.name()));
    }

    @EventHandler
    void on(TechnologyDescribed event, TrackingToken token, @Timestamp Instant at, @SequenceNumber long version) {
        change(
                event,
                token,
                at,
                version,
                row -> row.describe(event.category(), event.homepage(), event.summary(), event.parentId()));
    }

    @EventHandler
    void on(FindingRecorded event, TrackingToken token, @Timestamp Instant at, @SequenceNumber long version) {
        StockFinding finding = new StockFinding(
                new StockFindingKey(
                        event.technologyId().value(), event.findingId().value()),
                token.position().orElseThrow());
        finding.read(event.criterion(), event.stance(), event.statement());
        findings.save(finding);
        change(event, token, at, version, row -> {
            row.count(event.stance(), 1);
            row.searchAlsoBy(finding.searchText());
        });
    }

    @EventHandler
    void on(FindingAmended event, TrackingToken token, @Timestamp Instant at, @SequenceNumber long version) {
        StockFinding finding = finding(event, event.findingId().value());
        change(event, token, at, version, row -> {
            row.count(finding.stance(), -1);
            finding.read(event.criterion(), event.stance(), event.statement());
            findings.save(finding);
            row.count(event.stance(), 1);
            row.searchOnlyBy(findings.searchTexts(row.id()));
        });
    }

    @EventHandler
    void on(FindingRetracted event, TrackingToken token, @Timestamp Instant at, @SequenceNumber long version) {
        StockFinding finding = finding(event, event.findingId().value());
        change(event, token, at, version, row -> {
            finding.retract();
            findings.save(finding);
            row.count(finding.stance(), -1);
            row.searchOnlyBy(findings.searchTexts(row.id()));
        });
    }

    @EventHandler
    void on(TechnologyMovedToRing event, TrackingToken token, @Timestamp Instant at, @SequenceNumber long version) {
        change(event, token, at, version, row -> row.moveTo(event.ring(), event.effectiveOn()));
    }

    @EventHandler
    void on(TechnologyRetired event, TrackingToken token, @Timestamp Instant at, @SequenceNumber long version) {
        change(event, token, at, version, row -> row.retire(true));
    }

    @EventHandler
    void on(TechnologyReinstated event, TrackingToken token, @Timestamp Instant at, @SequenceNumber long version) {
        change(event, token, at, version, row -> row.retire(false));
    }

    private StockFinding finding(TechnologyEvent event, String findingId) {
        return findings.findById(new StockFindingKey(event.technologyId().value(), findingId))
                .orElseThrow();
    }

    private void change(
            TechnologyEvent event, TrackingToken token, Instant at, long version, Consumer<StockRow> change) {
        StockRow row = catalogue.findById(event.technologyId().value()).orElseThrow();
        change.accept(row);
        row.changed(at, token.position().orElseThrow(), version);
        catalogue.save(row);
    }
}
