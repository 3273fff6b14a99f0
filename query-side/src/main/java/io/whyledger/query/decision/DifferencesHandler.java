package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.decision.DecisionVersionView;
import io.whyledger.projection.decision.DecisionVersionViews;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers in what texts of a decision differ. */
@Component
class DifferencesHandler {

    private final DecisionVersionViews versions;

    DifferencesHandler(DecisionVersionViews versions) {
        this.versions = versions;
    }

    @QueryHandler
    Optional<Differences> handle(FindDifferences query) {
        return find(query.decisionId(), query.from())
                .flatMap(from -> find(query.decisionId(), query.to()).map(to -> differences(from, to)));
    }

    private Optional<DecisionVersionView> find(DecisionId id, int version) {
        return versions.findByDecisionIdAndNumber(id.value(), version);
    }

    private static Differences differences(DecisionVersionView from, DecisionVersionView to) {
        Map<String, List<String>> older = ContentLines.of(from.content());
        Map<String, List<String>> newer = ContentLines.of(to.content());
        List<PartDifference> parts = newer.keySet().stream()
                .filter(part -> !newer.get(part).equals(older.get(part)))
                .map(part -> new PartDifference(part, LineComparison.of(older.get(part), newer.get(part))))
                .toList();
        return new Differences(DecisionAnswers.version(from), DecisionAnswers.version(to), parts);
    }
}
