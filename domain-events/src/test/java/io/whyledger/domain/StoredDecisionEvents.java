package io.whyledger.domain;

import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.ChangesRequested;
import io.whyledger.domain.decision.ConsideredOption;
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
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.decision.ObjectionRaised;
import io.whyledger.domain.decision.ReviewDateReached;
import io.whyledger.domain.decision.ReviewDateSet;
import io.whyledger.domain.decision.ReviewOverdue;
import io.whyledger.domain.decision.RingMove;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.decision.WaiverExpired;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.domain.decision.WaiverId;
import io.whyledger.domain.decision.WaiverRevoked;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What is stored of each event of a decision. */
final class StoredDecisionEvents {

    private static final DecisionId ADR_12 = new DecisionId("decision/adr-12");
    private static final DecisionId ADR_7 = new DecisionId("decision/adr-7");
    private static final TechnologyId KOTLIN = new TechnologyId("technology/kotlin");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BOB = new PersonId("bob");
    private static final PersonId EVE = new PersonId("eve");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Instant DEADLINE = Instant.parse("2026-12-01T12:00:00Z");
    private static final String HASH = "ab".repeat(32);
    private static final ContentVersion V2 = new ContentVersion(2, HASH);
    private static final WaiverId W1 = new WaiverId("w1");
    private static final RingMove ADOPT = new RingMove(KOTLIN, Ring.ADOPT);

    private static final DecisionContent CONTENT = new DecisionContent(
            "Use Kotlin",
            "Our services are written in Java.\nTwo teams know Kotlin.",
            List.of("Readable code"),
            List.of(
                    new ConsideredOption("Kotlin", KOTLIN, "In new services"),
                    new ConsideredOption("Stay with Java", null, null)),
            "Kotlin",
            "It reads better.",
            "Everybody learns it.",
            new Scope(Scope.Kind.SYSTEM, "Payments"),
            List.of(new EvaluationId("evaluation/backend-language")),
            List.of(new FactId("technology/kotlin#f1"), new FactId("technology/kotlin#ring")),
            List.of(ADR_7),
            List.of(new DecisionId("decision/adr-9")),
            List.of(ADOPT));

    private StoredDecisionEvents() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new DecisionDrafted(
                        ADR_12, new DecisionLabel("ADR", 12), CONTENT, new ContentVersion(1, HASH), ADA, DAY),
                new DecisionRevised(ADR_12, CONTENT, V2, ADA, "Clearer", List.of(BOB)),
                new DecisionProposed(ADR_12, V2, List.of(BOB, EVE), 2, DEADLINE, ADA),
                new ChangesRequested(ADR_12, V2, BOB, "Name the costs"),
                new DecisionApproved(ADR_12, V2, BOB, "Well said"),
                new ObjectionRaised(ADR_12, V2, EVE, "Too early"),
                new DecisionAccepted(ADR_12, V2, List.of(BOB, EVE), List.of(ADR_7), List.of(ADOPT)),
                new DecisionRejected(ADR_12, BOB, "Nobody wants it"),
                new DecisionWithdrawn(ADR_12, ADA, "Not now"),
                new DecisionSuperseded(ADR_12, new DecisionId("decision/adr-13")),
                new DecisionDeprecated(ADR_12, "The system is gone"),
                new ReviewOverdue(ADR_12, DEADLINE),
                new ReviewDateSet(ADR_12, DAY),
                new ReviewDateReached(ADR_12, DAY),
                new DecisionReaffirmed(ADR_12, ADA, "Still true", DAY),
                new WaiverGranted(ADR_12, W1, new Scope(Scope.Kind.TEAM, "Ledger"), "No time yet", DAY, ADA),
                new WaiverRevoked(ADR_12, W1, "It had time"),
                new WaiverExpired(ADR_12, W1, DAY),
                new DecisionAdopted(ADR_12, "Billing", DAY),
                new AdoptionEnded(ADR_12, "Billing", DAY, "Rewritten"));
    }
}
