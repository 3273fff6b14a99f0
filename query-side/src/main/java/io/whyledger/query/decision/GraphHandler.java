package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.decision.DecisionView;
import io.whyledger.projection.decision.DecisionViews;
import io.whyledger.projection.decision.Reference;
import io.whyledger.projection.decision.RelationKind;
import io.whyledger.query.decision.DecisionGraph.Edge;
import io.whyledger.query.decision.DecisionGraph.Kind;
import io.whyledger.query.decision.DecisionGraph.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers how decisions hang together. */
@Component
class GraphHandler {

    private static final String DECISION = "decision/";
    private static final Set<RelationKind> KINDS =
            Set.of(RelationKind.SUPERSEDES, RelationKind.AMENDS, RelationKind.RELIES_ON);

    private final DecisionViews decisions;

    GraphHandler(DecisionViews decisions) {
        this.decisions = decisions;
    }

    @QueryHandler
    DecisionGraph handle(FindGraph query) {
        Set<String> found = query.around() == null
                ? newest(query.limit())
                : near(query.around().value(), query.limit());
        Set<String> shown = found.stream().limit(query.limit()).collect(Collectors.toCollection(LinkedHashSet::new));
        List<DecisionView> rows = decisions.findByIdIn(shown);
        Set<String> known = rows.stream().map(DecisionView::id).collect(Collectors.toSet());
        return new DecisionGraph(
                rows.stream()
                        .map(GraphHandler::node)
                        .sorted(Comparator.comparing(node -> node.id().value()))
                        .toList(),
                edges(known),
                found.size() <= query.limit());
    }

    /** One more than there may be tells that there are more. */
    private Set<String> newest(int limit) {
        return new LinkedHashSet<>(decisions.findConnected(limit + 1));
    }

    /** Step by step in both directions, so the nearest are found first. */
    private Set<String> near(String center, int limit) {
        Set<String> found = new LinkedHashSet<>(Set.of(center));
        Collection<String> edge = List.of(center);
        while (!edge.isEmpty() && found.size() <= limit) {
            List<String> next = neighbours(edge).stream()
                    .filter(id -> !found.contains(id))
                    .distinct()
                    .sorted()
                    .toList();
            found.addAll(next);
            edge = next;
        }
        return found;
    }

    private List<String> neighbours(Collection<String> ids) {
        return Stream.concat(
                        between(decisions.findReferencesOf(ids)).map(Reference::target),
                        between(decisions.findReferencesTo(ids)).map(Reference::decisionId))
                .toList();
    }

    private List<Edge> edges(Set<String> ids) {
        List<Edge> edges = new ArrayList<>();
        between(decisions.findReferencesOf(ids))
                .filter(it -> ids.contains(it.target()))
                .map(GraphHandler::edge)
                .sorted(Comparator.comparing(Edge::toString))
                .forEach(edges::add);
        return edges;
    }

    private static Stream<Reference> between(List<Reference> references) {
        return references.stream()
                .filter(it -> KINDS.contains(it.kind()) && it.target().startsWith(DECISION));
    }

    private static Edge edge(Reference reference) {
        return new Edge(
                DecisionId.parse(reference.decisionId()),
                DecisionId.parse(reference.target()),
                Kind.valueOf(reference.kind().name()));
    }

    private static Node node(DecisionView row) {
        return new Node(DecisionId.parse(row.id()), row.label(), row.title(), row.state(), row.stale());
    }
}
