package io.whyledger.projection.operations;

import io.whyledger.projection.processing.GenerationStatus;
import io.whyledger.projection.processing.ViewStatus;
import io.whyledger.projection.processing.ViewStatuses;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Down when an error keeps a view from going on, or it tells of events that the ledger has no longer; events that were set aside are told, but others can be read. */
@Component("views")
class ViewsHealth extends AbstractHealthIndicator {

    private final ViewStatuses statuses;

    ViewsHealth(ViewStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        List<ViewStatus> views = statuses.all();
        health.status(views.stream().anyMatch(ViewsHealth::isWrong) ? Status.DOWN : Status.UP);
        views.forEach(view -> health.withDetail(view.view(), detail(view)));
    }

    private static boolean isWrong(ViewStatus view) {
        return view.state().equals(ViewStatus.FAILING) || view.state().equals(ViewStatus.AHEAD);
    }

    private static Map<String, Object> detail(ViewStatus view) {
        return Map.of(
                "state", view.state(),
                "lag",
                        view.generations().stream()
                                .filter(GenerationStatus::serves)
                                .mapToLong(GenerationStatus::lag)
                                .sum(),
                "deadLetters",
                        view.generations().stream()
                                .mapToLong(GenerationStatus::deadLetters)
                                .sum());
    }
}
