package io.whyledger.query.decision;

import io.whyledger.domain.decision.Scope;
import io.whyledger.projection.decision.WaiverView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A scope that is, or was, excused from a decision.
 *
 * @param until the last day on which it is
 * @param endReason why it was revoked
 */
public record Waiver(
        String id,
        Scope scope,
        String reason,
        LocalDate until,
        String grantedBy,
        OffsetDateTime grantedAt,
        WaiverView.State state,
        @Nullable OffsetDateTime endedAt,
        @Nullable String endReason) {

    public boolean running() {
        return state == WaiverView.State.RUNNING;
    }
}
