package io.whyledger.query.analytics;

import static java.util.stream.Collectors.toMap;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.published.Pseudonyms;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.decision.DecisionViews;
import io.whyledger.projection.progress.ViewProgress;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Within the installation people know each other: the pseudonym of each reviewer is made again. */
@Component
class ReviewerNamesHandler {

    /** @param upTo how far the decisions had been told when their reviewers were asked for */
    private record Known(long upTo, Map<String, String> names) {}

    private final DecisionViews decisions;
    private final ViewProgress progress;
    private final Pseudonyms pseudonyms;
    private volatile Known known = new Known(-1, Map.of());

    ReviewerNamesHandler(DecisionViews decisions, ViewProgress progress, Pseudonyms pseudonyms) {
        this.decisions = decisions;
        this.progress = progress;
        this.pseudonyms = pseudonyms;
    }

    @QueryHandler
    ReviewerNames handle(ListReviewerNames query) {
        long upTo = progress.positionOf(ViewNames.DECISION);
        if (known.upTo() != upTo) {
            known = new Known(
                    upTo,
                    decisions.findReviewers().stream()
                            .collect(toMap(it -> pseudonyms.of(new PersonId(it)), it -> it, (one, other) -> one)));
        }
        return new ReviewerNames(known.names());
    }
}
