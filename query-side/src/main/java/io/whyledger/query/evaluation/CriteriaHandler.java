package io.whyledger.query.evaluation;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.catalogue.CatalogueViews;
import io.whyledger.projection.technology.FindingView;
import io.whyledger.projection.technology.FindingViews;
import io.whyledger.query.evaluation.OfferedCriteria.OfferedCriterion;
import io.whyledger.query.evaluation.OfferedCriteria.Statement;
import io.whyledger.query.technology.UnknownTechnology;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers the criteria and the evidence that the catalogue has for candidates. */
@Component
class CriteriaHandler {

    private final CatalogueViews catalogue;
    private final FindingViews findings;

    CriteriaHandler(CatalogueViews catalogue, FindingViews findings) {
        this.catalogue = catalogue;
        this.findings = findings;
    }

    @QueryHandler
    OfferedCriteria handle(OfferCriteria query) {
        List<String> ids =
                query.technologies().stream().map(TechnologyId::value).toList();
        Map<String, String> names = catalogue.names(ids);
        List<OptionName> options = query.technologies().stream()
                .map(id -> new OptionName(id, known(id, names.get(id.value()))))
                .toList();
        Map<String, List<FindingView>> byCriterion = findings.findAllOf(ids).stream()
                .filter(finding -> !finding.retracted())
                .collect(Collectors.groupingBy(FindingView::criterion, LinkedHashMap::new, Collectors.toList()));
        return new OfferedCriteria(
                options,
                byCriterion.entrySet().stream()
                        .map(entry -> criterion(entry.getKey(), entry.getValue(), ids))
                        .sorted(Comparator.comparingLong(OfferedCriterion::known)
                                .reversed())
                        .toList());
    }

    private static String known(TechnologyId id, @Nullable String name) {
        if (name == null) {
            throw new UnknownTechnology(id);
        }
        return name;
    }

    private static OfferedCriterion criterion(String criterion, List<FindingView> findings, List<String> ids) {
        return new OfferedCriterion(
                criterion,
                count(findings, Stance.STRENGTH),
                count(findings, Stance.WEAKNESS),
                count(findings, Stance.NEUTRAL),
                ids.stream()
                        .map(id -> findings.stream()
                                .filter(finding -> finding.key().technologyId().equals(id))
                                .map(finding -> new Statement(
                                        new FindingId(finding.key().findingId()),
                                        finding.stance(),
                                        finding.statement()))
                                .toList())
                        .toList());
    }

    private static int count(List<FindingView> findings, Stance stance) {
        return (int)
                findings.stream().filter(finding -> finding.stance() == stance).count();
    }
}
