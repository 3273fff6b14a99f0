package io.whyledger.query.technology;

import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.catalogue.CatalogueView;
import java.time.ZoneOffset;
import java.util.List;

/** Turns rows of the catalogue into answers. */
final class TechnologySummaries {

    private TechnologySummaries() {}

    static TechnologySummary of(CatalogueView row) {
        return of(row, row.version());
    }

    static TechnologySummary of(CatalogueView row, long version) {
        return new TechnologySummary(
                TechnologyId.parse(row.id()),
                row.name(),
                row.category(),
                row.homepage(),
                row.summary(),
                row.parentId() == null ? null : TechnologyId.parse(row.parentId()),
                row.parentName(),
                row.ring(),
                row.ringSince(),
                row.retired(),
                row.strengths(),
                row.weaknesses(),
                row.neutral(),
                row.registeredAt().atOffset(ZoneOffset.UTC),
                row.changedAt().atOffset(ZoneOffset.UTC),
                version);
    }

    static List<TechnologySummary> of(List<CatalogueView> rows) {
        return rows.stream().map(TechnologySummaries::of).toList();
    }
}
