package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.decision.DecisionView;
import io.whyledger.projection.decision.DecisionViews;
import io.whyledger.projection.decision.Reference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up the decisions at the other ends of relations. */
@Component
class RelatedDecisions {

    private static final String DECISION = "decision/";

    private final DecisionViews decisions;

    RelatedDecisions(DecisionViews decisions) {
        this.decisions = decisions;
    }

    /** To which a decision refers. */
    List<RelatedDecision> namedBy(DecisionView row) {
        List<Reference> references = row.relations().stream()
                .filter(it -> it.target().startsWith(DECISION))
                .map(it -> new Reference(row.id(), it.kind(), it.target()))
                .toList();
        return named(references, Reference::target);
    }

    /** Which refer to a decision. */
    List<RelatedDecision> naming(DecisionView row) {
        return named(decisions.findReferencesTo(List.of(row.id())), Reference::decisionId);
    }

    private List<RelatedDecision> named(List<Reference> references, Function<Reference, String> end) {
        if (references.isEmpty()) {
            return List.of();
        }
        Map<String, DecisionView> rows = decisions
                .findByIdIn(references.stream().map(end).distinct().toList())
                .stream()
                .collect(Collectors.toMap(DecisionView::id, it -> it));
        return references.stream()
                .map(it -> related(it, end.apply(it), rows.get(end.apply(it))))
                .sorted(Comparator.comparing(RelatedDecision::kind).thenComparing(RelatedDecision::label))
                .toList();
    }

    private static RelatedDecision related(Reference reference, String id, @Nullable DecisionView row) {
        DecisionId decisionId = DecisionId.parse(id);
        return row == null
                ? new RelatedDecision(reference.kind(), decisionId, decisionId.slug(), null, null)
                : new RelatedDecision(reference.kind(), decisionId, row.label(), row.title(), row.state());
    }
}
