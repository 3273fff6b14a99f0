package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.Scope;
import io.whyledger.projection.decision.AdoptionView;
import io.whyledger.projection.decision.DecisionVersionView;
import io.whyledger.projection.decision.DecisionView;
import io.whyledger.projection.decision.TimelineView;
import io.whyledger.projection.decision.WaiverView;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Turns rows of decisions into answers. */
final class DecisionAnswers {

    private DecisionAnswers() {}

    static DecisionSummary summary(DecisionView row) {
        return new DecisionSummary(
                DecisionId.parse(row.id()),
                row.label(),
                row.title(),
                row.chosen(),
                row.outcome(),
                row.state(),
                row.scope(),
                row.authors(),
                row.reviewers(),
                row.approvedBy(),
                row.quorum(),
                utc(row.deadline()),
                row.overdue(),
                row.changesRequested(),
                row.reviewOn(),
                row.due(),
                row.stale(),
                row.decidedOn(),
                row.draftedAt().atOffset(ZoneOffset.UTC),
                utc(row.proposedAt()),
                utc(row.acceptedAt()),
                row.contentVersion(),
                row.sha256(),
                row.changedAt().atOffset(ZoneOffset.UTC),
                row.version());
    }

    static VersionSummary version(DecisionVersionView row) {
        return new VersionSummary(
                row.number(), row.sha256(), row.author(), row.at().atOffset(ZoneOffset.UTC), row.reason());
    }

    static Waiver waiver(WaiverView row) {
        return new Waiver(
                row.waiverId(),
                new Scope(row.scopeKind(), row.scopeName()),
                row.reason(),
                row.until(),
                row.grantedBy(),
                row.grantedAt().atOffset(ZoneOffset.UTC),
                row.state(),
                utc(row.endedAt()),
                row.endReason());
    }

    static Adoption adoption(AdoptionView row) {
        return new Adoption(row.system(), row.since(), row.endedOn(), row.endReason());
    }

    static TimelineEntry entry(TimelineView row) {
        return new TimelineEntry(
                row.position(),
                row.eventId(),
                row.type(),
                row.at().atOffset(ZoneOffset.UTC),
                row.actor(),
                row.sentence(),
                row.detail());
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
