package io.whyledger.query.activity;

import io.whyledger.projection.ViewNames;
import io.whyledger.projection.activity.ActivityFilter;
import io.whyledger.projection.activity.ActivityView;
import io.whyledger.projection.activity.ActivityViews;
import io.whyledger.projection.progress.ViewProgress;
import io.whyledger.query.http.PageOf;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Answers who did what. */
@Component
class ActivityHandler {

    private final ActivityViews activity;
    private final ViewProgress progress;

    ActivityHandler(ActivityViews activity, ViewProgress progress) {
        this.activity = activity;
        this.progress = progress;
    }

    @QueryHandler
    @SuppressWarnings("rawtypes") // Axon compares classes and would not find a handler of PageOf<ActivityEntry>
    PageOf handle(ListActivity query) {
        long upTo = progress.positionOf(ViewNames.ACTIVITY);
        Page<ActivityView> rows = activity.findAll(
                new ActivityFilter(query.subject(), query.actor(), upTo),
                PageRequest.of(query.page(), query.size(), ActivityViews.NEWEST_FIRST));
        return new PageOf<>(
                rows.map(ActivityEntries::of).getContent(), query.page(), query.size(), rows.getTotalElements());
    }
}
