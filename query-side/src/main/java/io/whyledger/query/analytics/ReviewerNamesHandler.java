package io.whyledger.query.analytics;

import static java.util.stream.Collectors.toMap;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.published.Pseudonyms;
import io.whyledger.projection.analytics.AnalyticsViews;
import io.whyledger.projection.decision.DecisionViews;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Within the installation people know each other: the pseudonym of each reviewer is made again. */
@Component
class ReviewerNamesHandler {

    private record Known(long told, Map<String, String> names) {}

    private final DecisionViews decisions;
    private final AnalyticsViews views;
    private final Pseudonyms pseudonyms;
    private volatile Known known = new Known(-1, Map.of());

    ReviewerNamesHandler(DecisionViews decisions, AnalyticsViews views, Pseudonyms pseudonyms) {
        this.decisions = decisions;
        this.views = views;
        this.pseudonyms = pseudonyms;
    }

    @QueryHandler
    ReviewerNames handle(ListReviewerNames query) {
        long told = views.told().getOrDefault("decision", 0L);
        if (known.told() != told) {
            known = new Known(
                    told,
                    decisions.findReviewers().stream()
                            .collect(toMap(it -> pseudonyms.of(new PersonId(it)), it -> it, (one, other) -> one)));
        }
        return new ReviewerNames(known.names());
    }
}
