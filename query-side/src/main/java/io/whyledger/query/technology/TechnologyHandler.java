package io.whyledger.query.technology;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.whyledger.projection.catalogue.CatalogueView;
import io.whyledger.projection.catalogue.CatalogueViews;
import io.whyledger.projection.technology.FindingKey;
import io.whyledger.projection.technology.RingMoveView;
import io.whyledger.projection.technology.RingMoveViews;
import io.whyledger.projection.technology.TechnologyView;
import io.whyledger.projection.technology.TechnologyViews;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers questions about one technology. */
@Component
class TechnologyHandler {

    private final CatalogueViews catalogue;
    private final TechnologyViews technologies;
    private final RingMoveViews ringMoves;
    private final FindingAnswers findings;

    TechnologyHandler(
            CatalogueViews catalogue, TechnologyViews technologies, RingMoveViews ringMoves, FindingAnswers findings) {
        this.catalogue = catalogue;
        this.technologies = technologies;
        this.ringMoves = ringMoves;
        this.findings = findings;
    }

    @QueryHandler
    Optional<TechnologyDetails> handle(FindTechnology query) {
        String id = query.technologyId().value();
        return technologies
                .findById(id)
                .flatMap(technology -> catalogue.findById(id).map(row -> details(row, technology)));
    }

    @QueryHandler
    Optional<FindingDetails> handle(FindFinding query) {
        return findings.find(FindingKey.of(query.technologyId(), query.findingId()));
    }

    private TechnologyDetails details(CatalogueView row, TechnologyView technology) {
        List<FindingDetails> all = findings.allOf(List.of(row.id()));
        return new TechnologyDetails(
                TechnologySummaries.of(row, olderOf(row, technology)),
                byCriterion(all),
                all.stream().filter(FindingDetails::retracted).toList(),
                ringMoves.findByTechnologyIdOrderByPositionDesc(row.id()).stream()
                        .map(TechnologyHandler::answer)
                        .toList(),
                TechnologySummaries.of(catalogue.findByParentIdOrderByNameKey(row.id())));
    }

    /** Two views tell this answer; it is only as new as the older, or an ETag would vouch for what is not there. */
    private static long olderOf(CatalogueView row, TechnologyView technology) {
        return Math.min(row.version(), technology.version());
    }

    private static List<CriterionFindings> byCriterion(List<FindingDetails> findings) {
        return findings.stream()
                .filter(finding -> !finding.retracted())
                .collect(groupingBy(FindingDetails::criterion, LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(entry -> new CriterionFindings(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RingMove answer(RingMoveView row) {
        return new RingMove(
                row.position(),
                row.at().atOffset(ZoneOffset.UTC),
                row.actor(),
                row.ring(),
                row.rationale(),
                row.effectiveOn());
    }
}
