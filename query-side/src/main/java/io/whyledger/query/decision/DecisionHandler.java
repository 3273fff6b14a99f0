package io.whyledger.query.decision;

import static java.util.stream.Collectors.toSet;

import io.whyledger.domain.decision.CanonicalContent;
import io.whyledger.domain.decision.ConsideredOption;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.RingMove;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.decision.DecisionVersionView;
import io.whyledger.projection.decision.DecisionVersionViews;
import io.whyledger.projection.decision.DecisionView;
import io.whyledger.projection.decision.DecisionViews;
import io.whyledger.projection.decision.FactChangeView;
import io.whyledger.projection.decision.FactChangeViews;
import io.whyledger.projection.decision.ResponseViews;
import io.whyledger.projection.decision.TimelineView;
import io.whyledger.projection.decision.TimelineViews;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers questions about one decision. */
@Component
class DecisionHandler {

    private final DecisionViews decisions;
    private final DecisionVersionViews versions;
    private final ResponseViews responses;
    private final TimelineViews timeline;
    private final FactChangeViews changes;
    private final FactFinder facts;
    private final RelatedDecisions related;

    DecisionHandler(
            DecisionViews decisions,
            DecisionVersionViews versions,
            ResponseViews responses,
            TimelineViews timeline,
            FactChangeViews changes,
            FactFinder facts,
            RelatedDecisions related) {
        this.decisions = decisions;
        this.versions = versions;
        this.responses = responses;
        this.timeline = timeline;
        this.changes = changes;
        this.facts = facts;
        this.related = related;
    }

    /** In one transaction, because waivers and adoptions are read when they are asked for. */
    @QueryHandler
    @Transactional(transactionManager = "transactionManager", readOnly = true)
    Optional<DecisionDetails> handle(FindDecision query) {
        return decisions.findById(query.decisionId().value()).map(this::details);
    }

    @QueryHandler
    Optional<DecisionText> handle(FindText query) {
        String id = query.decisionId().value();
        return versions.findByDecisionIdAndNumber(id, query.version())
                .flatMap(text -> decisions.findById(id).map(row -> text(row, text)));
    }

    private DecisionDetails details(DecisionView row) {
        List<DecisionVersionView> texts = versions.findByDecisionIdOrderByNumber(row.id());
        DecisionContent content = texts.get(texts.size() - 1).content();
        List<FactChangeView> changed = row.stale() ? changesOf(row, content) : List.of();
        List<Fact> read =
                facts.of(content, changed.stream().map(FactChangeView::fact).collect(toSet()));
        return new DecisionDetails(
                DecisionAnswers.summary(row),
                content,
                technologies(content),
                read,
                changed.stream().map(it -> CauseSentences.cause(it, read)).toList(),
                related.namedBy(row),
                related.naming(row),
                newestFirst(texts, DecisionVersionView::number)
                        .map(DecisionAnswers::version)
                        .toList(),
                ResponseAnswers.of(responses.findByDecisionIdOrderByPosition(row.id()), row.contentVersion()),
                row.waivers().stream().map(DecisionAnswers::waiver).toList(),
                row.adoptions().stream().map(DecisionAnswers::adoption).toList(),
                newestFirst(timeline.findByDecisionIdOrderByPosition(row.id()), TimelineView::position)
                        .map(DecisionAnswers::entry)
                        .toList());
    }

    private List<FactChangeView> changesOf(DecisionView row, DecisionContent content) {
        Set<String> watched = Stream.concat(
                        content.grounds().stream().map(Objects::toString),
                        content.reliesOn().stream().flatMap(it -> Stream.of(it.value(), it.stream())))
                .collect(toSet());
        return changes.findByFactInAndPositionGreaterThanOrderByPosition(watched, row.knownPosition()).stream()
                .filter(change -> !row.id().equals(change.causedBy()))
                .toList();
    }

    private List<NamedTechnology> technologies(DecisionContent content) {
        Set<TechnologyId> ids = Stream.concat(
                        content.options().stream().map(ConsideredOption::technology),
                        content.ringMoves().stream().map(RingMove::technology))
                .filter(Objects::nonNull)
                .collect(toSet());
        Map<String, String> names =
                facts.names(ids.stream().map(TechnologyId::value).toList());
        return ids.stream()
                .map(id -> new NamedTechnology(id, names.getOrDefault(id.value(), id.slug())))
                .sorted(Comparator.comparing(NamedTechnology::name))
                .toList();
    }

    private static DecisionText text(DecisionView row, DecisionVersionView text) {
        return new DecisionText(
                DecisionId.parse(row.id()),
                row.label(),
                DecisionAnswers.version(text),
                text.content(),
                CanonicalContent.of(text.content()).text());
    }

    private static <R> Stream<R> newestFirst(List<R> rows, ToLongFunction<R> order) {
        return rows.stream().sorted(Comparator.comparingLong(order).reversed());
    }
}
