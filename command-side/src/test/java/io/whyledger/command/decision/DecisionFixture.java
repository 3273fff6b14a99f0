package io.whyledger.command.decision;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.decision.ConsideredOption;
import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionLabel;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionRejected;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.DecisionWithdrawn;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.decision.RingMove;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;

/** ADR 12, written by ada, to be judged by bob and eve, in a ledger that knows Kotlin and a few other decisions. */
abstract class DecisionFixture {

    static final DecisionId ADR_12 = DecisionId.parse("adr-12");
    static final DecisionId OLD = DecisionId.parse("adr-7");
    static final DecisionId NEXT = DecisionId.parse("adr-13");
    static final PersonId ADA = new PersonId("ada");
    static final PersonId BOB = new PersonId("bob");
    static final PersonId EVE = new PersonId("eve");
    static final PersonId JOE = new PersonId("joe");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    static final Instant DEADLINE = Instant.parse("2026-12-01T12:00:00Z");
    static final TechnologyId KOTLIN = TechnologyId.parse("kotlin");
    static final Scope PAYMENTS = new Scope(Scope.Kind.SYSTEM, "Payments");
    static final RingMove ADOPT_KOTLIN = new RingMove(KOTLIN, Ring.ADOPT);
    static final FactId FINDING = FactId.parse("technology/kotlin#f1");
    static final String SOME_HASH = "ab".repeat(32);

    static final DecisionContent BARE = new DecisionContent(
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
    static final DecisionContent CONTENT = titled("Use Kotlin");
    static final DecisionContent OTHER_CONTENT = titled("Use Kotlin in new services");
    static final ContentVersion V1 = Deliberation.version(1, CONTENT);
    static final ContentVersion V2 = Deliberation.version(2, OTHER_CONTENT);

    static final DecisionDrafted DRAFTED = drafted(CONTENT);
    static final DecisionProposed PROPOSED = new DecisionProposed(ADR_12, V1, List.of(BOB, EVE), 2, DEADLINE, ADA);
    static final DecisionApproved APPROVED_BY_BOB = new DecisionApproved(ADR_12, V1, BOB, null);
    static final DecisionApproved APPROVED_BY_EVE = new DecisionApproved(ADR_12, V1, EVE, null);
    static final DecisionAccepted ACCEPTED =
            new DecisionAccepted(ADR_12, V1, List.of(BOB, EVE), List.of(), List.of(ADOPT_KOTLIN));
    static final DecisionRejected REJECTED = new DecisionRejected(ADR_12, BOB, "Too early");
    static final DecisionWithdrawn WITHDRAWN = new DecisionWithdrawn(ADR_12, ADA, "Not now");
    static final DecisionSuperseded SUPERSEDED = new DecisionSuperseded(ADR_12, NEXT);

    /** The events that lead to an accepted decision. */
    static final List<DecisionEvent> UNTIL_ACCEPTED =
            List.of(DRAFTED, PROPOSED, APPROVED_BY_BOB, APPROVED_BY_EVE, ACCEPTED);

    final Set<FactId> known = new HashSet<>(Set.of(FINDING, FactId.ofRing(KOTLIN), FactId.ofDecision(OLD)));
    final Map<DecisionId, OtherDecision> others =
            new HashMap<>(Map.of(OLD, new OtherDecision(Stage.ACCEPTED, List.of())));

    FixtureConfiguration<Decision> fixture;

    @BeforeEach
    void fixture() {
        fixture = new AggregateTestFixture<>(Decision.class);
        fixture.registerInjectableResource((DecisionNumbers) (series, wanted) -> wanted == null ? 12 : wanted);
        fixture.registerInjectableResource(new References(
                facts -> {
                    Set<FactId> unknown = new HashSet<>(facts);
                    unknown.removeAll(known);
                    return unknown;
                },
                id -> Optional.ofNullable(others.get(id))));
    }

    static DecisionContent titled(String title) {
        return new DecisionContent(
                title,
                "Our services are written in Java.",
                List.of("Readable code"),
                List.of(new ConsideredOption("Kotlin", KOTLIN, null), new ConsideredOption("Wait", null, null)),
                "Kotlin",
                "It reads better.",
                null,
                PAYMENTS,
                List.of(),
                List.of(FINDING),
                List.of(),
                List.of(),
                List.of(ADOPT_KOTLIN));
    }

    static DecisionContent superseding(DecisionId... superseded) {
        return with(List.of(), List.of(), List.of(superseded), List.of());
    }

    static DecisionContent with(
            List<EvaluationId> grounds, List<FactId> facts, List<DecisionId> supersedes, List<DecisionId> amends) {
        return new DecisionContent(
                CONTENT.title(),
                CONTENT.context(),
                CONTENT.drivers(),
                CONTENT.options(),
                CONTENT.chosen(),
                CONTENT.outcome(),
                CONTENT.consequences(),
                CONTENT.scope(),
                grounds,
                facts,
                supersedes,
                amends,
                List.of());
    }

    static DecisionDrafted drafted(DecisionContent content) {
        return new DecisionDrafted(
                ADR_12, new DecisionLabel("ADR", 12), content, Deliberation.version(1, content), ADA, null);
    }

    static ProposeDecision propose(PersonId proposer, List<PersonId> reviewers, int quorum) {
        return new ProposeDecision(ADR_12, proposer, reviewers, quorum, DEADLINE, NOW);
    }

    static ApproveDecision approve(PersonId reviewer, ContentVersion version) {
        return new ApproveDecision(ADR_12, reviewer, version.sha256(), null);
    }

    TestExecutor<Decision> given(DecisionEvent... events) {
        return fixture.given((Object[]) events);
    }

    TestExecutor<Decision> givenAccepted(DecisionEvent... more) {
        return fixture.given(
                Stream.concat(UNTIL_ACCEPTED.stream(), Arrays.stream(more)).toArray());
    }

    static void refused(ResultValidator<Decision> result, String rule) {
        result.expectNoEvents().expectException(breaks(rule));
    }

    static Matcher<RuleViolation> breaks(String rule) {
        return new FeatureMatcher<>(Matchers.is(rule), "a violation of", "rule") {
            @Override
            protected String featureValueOf(RuleViolation violation) {
                return violation.rule();
            }
        };
    }
}
