package io.whyledger.query.technology;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.technology.FindingChangeView;
import io.whyledger.projection.technology.FindingChangeViews;
import io.whyledger.projection.technology.FindingKey;
import io.whyledger.projection.technology.FindingView;
import io.whyledger.projection.technology.FindingViews;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Joins findings with their histories, by two queries for however many technologies. */
@Component
class FindingAnswers {

    private final FindingViews findings;
    private final FindingChangeViews changes;

    FindingAnswers(FindingViews findings, FindingChangeViews changes) {
        this.findings = findings;
        this.changes = changes;
    }

    Optional<FindingDetails> find(FindingKey key) {
        return findings.findByKey(key).map(finding -> answer(finding, changes.findByFindingOrderByPosition(key)));
    }

    /** In the order in which they were recorded, retracted ones included. */
    List<FindingDetails> allOf(Collection<String> technologyIds) {
        Map<FindingKey, List<FindingChangeView>> histories =
                changes.findAllOf(technologyIds).stream().collect(Collectors.groupingBy(FindingChangeView::finding));
        return findings.findAllOf(technologyIds).stream()
                .map(finding -> answer(finding, histories.getOrDefault(finding.key(), List.of())))
                .toList();
    }

    private static FindingDetails answer(FindingView row, List<FindingChangeView> history) {
        return new FindingDetails(
                TechnologyId.parse(row.key().technologyId()),
                new FindingId(row.key().findingId()),
                row.criterion(),
                row.stance(),
                row.stanceProposed(),
                row.statement(),
                row.evidence(),
                row.observedOn(),
                row.origin(),
                row.retracted(),
                history.stream().map(FindingAnswers::answer).toList());
    }

    private static FindingChange answer(FindingChangeView row) {
        return new FindingChange(
                row.position(),
                row.at().atOffset(ZoneOffset.UTC),
                row.actor(),
                row.kind(),
                row.criterion(),
                row.stance(),
                row.statement(),
                row.reason());
    }
}
