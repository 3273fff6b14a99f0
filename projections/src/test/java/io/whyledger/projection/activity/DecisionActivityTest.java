package io.whyledger.projection.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.ChangesRequested;
import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionAdopted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionLabel;
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
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.decision.WaiverExpired;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.domain.decision.WaiverId;
import io.whyledger.domain.decision.WaiverRevoked;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

@ProjectionTest
class DecisionActivityTest {

    private static final PersonId GRACE = new PersonId("grace");
    private static final PersonId LINUS = new PersonId("linus");
    private static final PersonId MARY = new PersonId("mary");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Instant DEADLINE = Instant.parse("2026-03-09T12:00:00Z");
    private static final Scope PAYMENTS = new Scope(Scope.Kind.SYSTEM, "Payments");
    private static final WaiverId W1 = WaiverId.numbered(1);
    private static final ContentVersion V1 = new ContentVersion(1, "ab".repeat(32));
    private static final ContentVersion V2 = new ContentVersion(2, "cd".repeat(32));
    private static final DecisionContent CONTENT = new DecisionContent(
            "Use Kotlin",
            "",
            List.of(),
            List.of(),
            null,
            null,
            null,
            PAYMENTS,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());

    @Autowired
    private Ledger ledger;

    @Autowired
    private ActivityViews activity;

    private static DecisionDrafted drafted(int number) {
        return new DecisionDrafted(id(number), new DecisionLabel("Told", number), CONTENT, V1, GRACE, null);
    }

    private static DecisionId id(int number) {
        return DecisionId.parse("told-" + number);
    }

    @Test
    void theWayToAcceptanceIsTold() {
        DecisionId id = id(1);
        ledger.tell(
                drafted(1),
                new DecisionProposed(id, V1, List.of(LINUS, MARY), 2, DEADLINE, GRACE),
                new ReviewOverdue(id, DEADLINE),
                new DecisionApproved(id, V1, LINUS, "Fine"),
                new DecisionRevised(id, CONTENT, V2, GRACE, "Clearer", List.of(LINUS)),
                new ObjectionRaised(id, V2, LINUS, "Too clear"),
                new ChangesRequested(id, V2, MARY, "Less clear"),
                new DecisionRevised(id, CONTENT, V2, GRACE, null, List.of()),
                new DecisionAccepted(id, V2, List.of(LINUS, MARY), List.of(), List.of()));

        assertThat(about(id))
                .extracting(ActivityView::sentence)
                .containsExactly(
                        "Told 1 is accepted, approved by linus, mary",
                        "grace revised Told 1: version 2",
                        "mary asked for changes to Told 1, which is a draft again",
                        "linus objected to version 2 of Told 1",
                        "grace revised Told 1: version 2; what linus approved counts no more",
                        "linus approved version 1 of Told 1",
                        "the deadline passed before the reviewers of Told 1 came to an end",
                        "grace proposed Told 1 to linus, mary; 2 of them must approve",
                        "grace drafted Told 1");
        assertThat(about(id))
                .extracting(ActivityView::detail)
                .containsExactly(null, null, "Less clear", "Too clear", "Clearer", "Fine", null, null, "Use Kotlin");
        assertThat(about(id)).extracting(ActivityView::subjectName).containsOnly("Told 1");
    }

    @Test
    void theLifeOfOneThatWasAcceptedIsTold() {
        DecisionId id = id(2);
        ledger.tell(
                drafted(2),
                new ReviewDateSet(id, DAY),
                new ReviewDateReached(id, DAY),
                new DecisionReaffirmed(id, MARY, "Still true", null),
                new WaiverGranted(id, W1, PAYMENTS, "No time", DAY, LINUS),
                new WaiverRevoked(id, W1, "It had time"),
                new WaiverExpired(id, W1, DAY),
                new DecisionAdopted(id, "Billing", DAY),
                new AdoptionEnded(id, "Billing", DAY, "Rewritten"),
                new DecisionSuperseded(id, id(3)));

        assertThat(about(id))
                .extracting(ActivityView::sentence)
                .containsExactly(
                        "Told 2 is superseded by told-3",
                        "ada recorded that Billing no longer follows Told 2 since 2026-03-01",
                        "ada recorded that Billing follows Told 2 since 2026-03-01",
                        "waiver w1 of Told 2 has expired",
                        "ada revoked waiver w1 of Told 2",
                        "linus excused Payments from Told 2 until 2026-03-01",
                        "mary reaffirmed Told 2",
                        "Told 2 is to be looked at again since 2026-03-01",
                        "ada set the next review of Told 2 to 2026-03-01",
                        "grace drafted Told 2");
    }

    @Test
    void howOneIsGivenUpIsTold() {
        ledger.tell(
                drafted(4),
                new DecisionRejected(id(4), LINUS, "Nobody wants it"),
                drafted(5),
                new DecisionWithdrawn(id(5), GRACE, "Not now"),
                drafted(6),
                new DecisionDeprecated(id(6), "The system is gone"));

        assertThat(about(id(4)).get(0).sentence()).isEqualTo("linus rejected Told 4");
        assertThat(about(id(5)).get(0).sentence()).isEqualTo("grace withdrew Told 5");
        assertThat(about(id(6)).get(0).sentence()).isEqualTo("ada deprecated Told 6");
        assertThat(about(id(6)).get(0).detail()).isEqualTo("The system is gone");
    }

    private List<ActivityView> about(DecisionId id) {
        return activity.findAll(
                        new ActivityFilter(id.value(), null, Long.MAX_VALUE),
                        PageRequest.of(0, 20, ActivityViews.NEWEST_FIRST))
                .getContent();
    }
}
