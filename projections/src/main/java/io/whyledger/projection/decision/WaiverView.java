package io.whyledger.projection.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A scope that is, or was, excused from a decision. */
@Embeddable
public record WaiverView(
        String waiverId,
        @Enumerated(EnumType.STRING) Scope.Kind scopeKind,
        String scopeName,
        String reason,
        LocalDate until,
        String grantedBy,
        Instant grantedAt,
        @Enumerated(EnumType.STRING) State state,
        @Nullable Instant endedAt,
        @Nullable String endReason) {

    /** Whether it still excuses. */
    public enum State {
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("revoked")
        REVOKED,
        @JsonProperty("expired")
        EXPIRED
    }

    static WaiverView of(WaiverGranted event, LedgerEntry entry) {
        return new WaiverView(
                event.waiverId().value(),
                event.scope().kind(),
                event.scope().name(),
                event.reason(),
                event.until(),
                event.grantedBy().value(),
                entry.at(),
                State.RUNNING,
                null,
                null);
    }

    WaiverView ended(State as, Instant at, @Nullable String why) {
        return new WaiverView(waiverId, scopeKind, scopeName, reason, until, grantedBy, grantedAt, as, at, why);
    }
}
