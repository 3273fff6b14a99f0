package io.whyledger.projection.decision;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.ChangesRequested;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionAdopted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionReaffirmed;
import io.whyledger.domain.decision.DecisionRejected;
import io.whyledger.domain.decision.DecisionRevised;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.DecisionWithdrawn;
import io.whyledger.domain.decision.ObjectionRaised;
import io.whyledger.domain.decision.ReviewDateReached;
import io.whyledger.domain.decision.ReviewDateSet;
import io.whyledger.domain.decision.ReviewOverdue;
import io.whyledger.domain.decision.WaiverExpired;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.domain.decision.WaiverRevoked;
import io.whyledger.projection.processing.LedgerEntry;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How the timeline of a decision tells each event; the decision itself is not named in it. */
final class TimelineSentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private TimelineSentences() {}

    static String of(DecisionDrafted event) {
        return "%s wrote the first draft".formatted(event.author());
    }

    static String of(DecisionRevised event) {
        String voided = event.voidedApprovals().isEmpty()
                ? ""
                : "; what %s approved counts no more".formatted(names(event.voidedApprovals()));
        return "%s revised the text: version %d%s"
                .formatted(event.author(), event.version().number(), voided);
    }

    static String of(DecisionProposed event) {
        return "%s proposed version %d to %s; %s by %s"
                .formatted(
                        event.proposedBy(),
                        event.version().number(),
                        names(event.reviewers()),
                        event.quorum() == 1 ? "one approval is needed" : event.quorum() + " approvals are needed",
                        MOMENT.format(event.deadline()));
    }

    static String of(DecisionApproved event) {
        return "%s approved version %d"
                .formatted(event.reviewer(), event.version().number());
    }

    static String of(ChangesRequested event) {
        return "%s asked for changes to version %d; it is a draft again"
                .formatted(event.reviewer(), event.version().number());
    }

    static String of(ObjectionRaised event) {
        return "%s objected to version %d"
                .formatted(event.reviewer(), event.version().number());
    }

    static String of(DecisionAccepted event) {
        return "Version %d is accepted, approved by %s"
                .formatted(event.version().number(), names(event.approvedBy()));
    }

    static String of(DecisionRejected event) {
        return "%s rejected it".formatted(event.rejectedBy());
    }

    static String of(DecisionWithdrawn event) {
        return "%s withdrew it".formatted(event.withdrawnBy());
    }

    static String of(DecisionSuperseded event) {
        return "%s took its place".formatted(event.by().slug());
    }

    static String of(DecisionDeprecated event, LedgerEntry entry) {
        return "%s deprecated it".formatted(entry.actor());
    }

    static String of(ReviewOverdue event) {
        return "The deadline passed before the reviewers came to an end";
    }

    static String of(ReviewDateSet event, LedgerEntry entry) {
        return "%s set the next review to %s".formatted(entry.actor(), day(event.reviewOn()));
    }

    static String of(ReviewDateReached event) {
        return "Its review is due";
    }

    static String of(DecisionReaffirmed event) {
        String next = event.nextReviewOn() == null ? "" : "; the next review is on " + day(event.nextReviewOn());
        return "%s reaffirmed it%s".formatted(event.reaffirmedBy(), next);
    }

    static String of(WaiverGranted event) {
        return "%s excused %s from it until %s"
                .formatted(event.grantedBy(), event.scope().name(), day(event.until()));
    }

    static String of(WaiverRevoked event, LedgerEntry entry) {
        return "%s revoked waiver %s".formatted(entry.actor(), event.waiverId());
    }

    static String of(WaiverExpired event) {
        return "Waiver %s expired".formatted(event.waiverId());
    }

    static String of(DecisionAdopted event) {
        return "%s follows it since %s".formatted(event.system(), day(event.since()));
    }

    static String of(AdoptionEnded event) {
        return "%s no longer follows it since %s".formatted(event.system(), day(event.on()));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String names(List<PersonId> people) {
        List<String> names = people.stream().map(PersonId::value).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
