package io.whyledger.query.decision;

import io.whyledger.projection.decision.DecisionView;
import io.whyledger.projection.decision.DecisionViews;
import io.whyledger.projection.decision.OpenDecision;
import io.whyledger.query.http.PageOf;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what waits for somebody: all kinds at once, as they are found among the same few decisions. */
@Component
@Transactional(transactionManager = "transactionManager", readOnly = true)
class DecisionTasksHandler {

    private final DecisionViews decisions;

    DecisionTasksHandler(DecisionViews decisions) {
        this.decisions = decisions;
    }

    @QueryHandler
    DecisionTasks handle(FindDecisionTasks query) {
        List<OpenDecision> open = decisions.findOpenOf(query.person().value());
        Ids reviews = Ids.of(open, OpenDecision::isToJudge, query.size());
        Ids sentBack = Ids.of(open, OpenDecision::isSentBack, query.size());
        Ids overdue = Ids.of(open, OpenDecision::isToRemindOf, query.size());
        Ids stale = Ids.of(open, OpenDecision::isShaken, query.size());
        Ids due = Ids.of(open, OpenDecision::isToLookAtAgain, query.size());
        Map<String, DecisionSummary> rows = summaries(Stream.of(reviews, sentBack, overdue, stale, due)
                .flatMap(ids -> ids.first().stream())
                .collect(Collectors.toSet()));
        return new DecisionTasks(
                reviews.page(rows), sentBack.page(rows), overdue.page(rows), stale.page(rows), due.page(rows));
    }

    private Map<String, DecisionSummary> summaries(Set<String> ids) {
        return ids.isEmpty()
                ? Map.of()
                : decisions.findByIdIn(ids).stream()
                        .collect(Collectors.toMap(DecisionView::id, DecisionAnswers::summary));
    }

    /** The first of many, and how many there are. */
    private record Ids(List<String> first, int size, long total) {

        static Ids of(List<OpenDecision> open, Predicate<OpenDecision> wanted, int size) {
            List<String> all =
                    open.stream().filter(wanted).map(OpenDecision::id).toList();
            return new Ids(all.stream().limit(size).toList(), size, all.size());
        }

        PageOf<DecisionSummary> page(Map<String, DecisionSummary> rows) {
            List<DecisionSummary> items =
                    first.stream().map(rows::get).filter(Objects::nonNull).toList();
            return new PageOf<>(items, 0, size, total);
        }
    }
}
