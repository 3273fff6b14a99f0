package io.whyledger.query.technology;

import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.catalogue.CatalogueView;
import io.whyledger.projection.catalogue.CatalogueViews;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts technologies side by side. */
@Component
class ComparisonHandler {

    private final CatalogueViews catalogue;
    private final FindingAnswers findings;

    ComparisonHandler(CatalogueViews catalogue, FindingAnswers findings) {
        this.catalogue = catalogue;
        this.findings = findings;
    }

    @QueryHandler
    Comparison handle(CompareTechnologies query) {
        List<String> ids =
                query.technologyIds().stream().map(TechnologyId::value).toList();
        List<FindingDetails> holding = findings.allOf(ids).stream()
                .filter(finding -> !finding.retracted())
                .toList();
        return new Comparison(candidates(query.technologyIds(), ids), rows(query.technologyIds(), holding));
    }

    private List<TechnologySummary> candidates(List<TechnologyId> asked, List<String> ids) {
        Map<String, CatalogueView> rows =
                catalogue.findByIdIn(ids).stream().collect(Collectors.toMap(CatalogueView::id, Function.identity()));
        return asked.stream()
                .map(id -> known(id, rows.get(id.value())))
                .map(TechnologySummaries::of)
                .toList();
    }

    private static CatalogueView known(TechnologyId id, @Nullable CatalogueView row) {
        if (row == null) {
            throw new UnknownTechnology(id);
        }
        return row;
    }

    /** Findings come in the order of recording, and so do the criteria. */
    private static List<Comparison.Row> rows(List<TechnologyId> candidates, List<FindingDetails> findings) {
        return findings.stream()
                .map(FindingDetails::criterion)
                .distinct()
                .map(criterion -> row(criterion, candidates, findings))
                .toList();
    }

    private static Comparison.Row row(String criterion, List<TechnologyId> candidates, List<FindingDetails> findings) {
        return new Comparison.Row(
                criterion,
                candidates.stream()
                        .map(id -> findings.stream()
                                .filter(finding -> finding.technologyId().equals(id)
                                        && finding.criterion().equals(criterion))
                                .toList())
                        .toList());
    }
}
