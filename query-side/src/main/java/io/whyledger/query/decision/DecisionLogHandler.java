package io.whyledger.query.decision;

import io.whyledger.projection.decision.DecisionFilter;
import io.whyledger.projection.decision.DecisionOrder;
import io.whyledger.projection.decision.DecisionState;
import io.whyledger.projection.decision.DecisionView;
import io.whyledger.projection.decision.DecisionViews;
import io.whyledger.projection.decision.DecisionViews.CountedValue;
import io.whyledger.query.decision.DecisionFacets.Facet;
import io.whyledger.query.http.PageOf;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Answers questions about the log of decisions. */
@Component
class DecisionLogHandler {

    private static final int SCOPES = 12;

    private final DecisionViews decisions;

    DecisionLogHandler(DecisionViews decisions) {
        this.decisions = decisions;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon compares classes and would not find a handler of PageOf<DecisionSummary>
    PageOf handle(ListDecisions query) {
        Page<DecisionView> rows =
                decisions.findAll(filter(query), PageRequest.of(query.page(), query.size(), order(query.sort())));
        return new PageOf<>(
                rows.map(DecisionAnswers::summary).getContent(), query.page(), query.size(), rows.getTotalElements());
    }

    @QueryHandler
    DecisionFacets handle(ListDecisionFacets query) {
        Map<String, Long> counts = decisions.countByState().stream()
                .collect(Collectors.toMap(CountedValue::getValue, CountedValue::getCount));
        List<Facet> states = Arrays.stream(DecisionState.values())
                .filter(state -> counts.containsKey(state.name()))
                .map(state -> state(state, Objects.requireNonNull(counts.get(state.name()))))
                .toList();
        List<Facet> scopes = decisions.countByScope(SCOPES).stream()
                .map(it -> new Facet(it.getValue(), it.getValue(), it.getCount()))
                .toList();
        return new DecisionFacets(states, scopes);
    }

    private static Facet state(DecisionState state, long count) {
        String value = state.name().toLowerCase(Locale.ROOT);
        return new Facet(value, StringUtils.capitalize(value), count);
    }

    private static DecisionFilter filter(ListDecisions query) {
        return new DecisionFilter(
                query.text(),
                query.states(),
                query.scope(),
                text(query.technology()),
                text(query.person()),
                text(query.waitingFor()),
                query.stale(),
                query.due(),
                query.overdue());
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    private static Sort order(DecisionSort sort) {
        DecisionOrder order = DecisionOrder.valueOf(sort.by().name());
        return sort.descending() ? order.descending() : order.ascending();
    }
}
