package io.whyledger.query.analytics;

import io.whyledger.projection.analytics.AcceptedDecision;
import io.whyledger.projection.analytics.CriterionSpread;
import io.whyledger.projection.analytics.GivenResponse;
import io.whyledger.projection.analytics.ReviewSpan;
import io.whyledger.projection.analytics.RingStep;
import io.whyledger.projection.analytics.StaleSpan;
import io.whyledger.projection.analytics.WeekCount;
import java.util.List;

/** The facts as they are now. */
interface Snapshot {

    List<AcceptedDecision> accepted();

    List<ReviewSpan> reviews();

    List<GivenResponse> responses();

    List<StaleSpan> stale();

    List<RingStep> rings();

    List<CriterionSpread> spreads();

    List<WeekCount> activity();
}
