package io.whyledger.query.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.whyledger.domain.MalformedInput;
import io.whyledger.projection.analytics.AcceptedDecision;
import io.whyledger.projection.analytics.CriterionSpread;
import io.whyledger.projection.analytics.GivenResponse;
import io.whyledger.projection.analytics.ReviewSpan;
import io.whyledger.projection.analytics.RingStep;
import io.whyledger.projection.analytics.ScopeName;
import io.whyledger.projection.analytics.StaleSpan;
import io.whyledger.projection.analytics.WeekCount;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Fixed facts and what is drawn from them; today is Thursday, 5 March 2026. */
class FiguresTest {

    private static final ScopeName PAYMENTS = new ScopeName("team", "Payments");
    private static final ScopeName SHOP = new ScopeName("system", "Shop");
    private static final ScopeFilter ALL = ScopeFilter.of(null);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T12:00:00Z"), ZoneOffset.UTC);
    private static final Window EVER = Window.of(null, null, CLOCK);
    private static final Window FOUR_WEEKS = Window.of(LocalDate.of(2026, 2, 9), null, CLOCK);

    private static AcceptedDecision decision(ScopeName scope, String drafted, String accepted, @Nullable String ended) {
        return new AcceptedDecision(
                "decision/" + accepted,
                scope,
                Instant.parse(drafted),
                false,
                Instant.parse(accepted),
                ended == null ? null : Instant.parse(ended));
    }

    @Nested
    class LeadTime {

        private final List<AcceptedDecision> decisions = List.of(
                decision(PAYMENTS, "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", null),
                decision(SHOP, "2026-01-01T00:00:00Z", "2026-01-04T00:00:00Z", null),
                decision(PAYMENTS, "2026-01-01T00:00:00Z", "2026-02-01T12:00:00Z", null));

        @Test
        void isToldByMonthAndScope() {
            LeadTimes times = DecisionFigures.leadTimes(decisions, EVER, ALL);

            assertThat(times.months())
                    .containsExactly(
                            new LeadTimes.Month("2026-01", 2, 2, 2.8), new LeadTimes.Month("2026-02", 1, 31.5, 31.5));
            assertThat(times.rows())
                    .containsExactly(
                            new LeadTimes.Row("2026-01", "system", "Shop", 1, 3, 3),
                            new LeadTimes.Row("2026-01", "team", "Payments", 1, 1, 1),
                            new LeadTimes.Row("2026-02", "team", "Payments", 1, 31.5, 31.5));
            assertThat(times.overall()).isEqualTo(new LeadTimes.Days(3, 3, 25.8));
        }

        @Test
        void isToldOfOneScopeHoweverItIsWritten() {
            assertThat(DecisionFigures.leadTimes(decisions, EVER, ScopeFilter.of(" payMENTS"))
                            .rows())
                    .extracting(LeadTimes.Row::scopeName)
                    .containsOnly("Payments");
        }

        @Test
        void leavesOutWhatIsOlderThanTheLedgerAndIsNoneWhereAClockWentBack() {
            List<AcceptedDecision> others = List.of(
                    new AcceptedDecision(
                            "decision/a", SHOP, Instant.EPOCH, true, Instant.parse("2026-01-01T00:00:00Z"), null),
                    new AcceptedDecision("decision/b", SHOP, null, false, Instant.parse("2026-01-01T00:00:00Z"), null),
                    decision(SHOP, "2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z", null));

            assertThat(DecisionFigures.leadTimes(others, EVER, ALL).overall()).isEqualTo(new LeadTimes.Days(1, 0, 0));
            assertThat(DecisionFigures.leadTimes(List.of(), EVER, ALL).overall())
                    .isNull();
        }
    }

    @Test
    void reversalsCountAgainstThoseThatHaveBeenFollowedForLongEnough() {
        Reversals reversals = DecisionFigures.reversals(
                List.of(
                        decision(SHOP, "2025-01-01T00:00:00Z", "2025-01-02T00:00:00Z", "2025-01-20T00:00:00Z"),
                        decision(SHOP, "2025-01-01T00:00:00Z", "2025-01-03T00:00:00Z", "2025-12-20T00:00:00Z"),
                        decision(SHOP, "2025-01-01T00:00:00Z", "2025-01-04T00:00:00Z", null),
                        decision(SHOP, "2026-03-01T00:00:00Z", "2026-03-01T00:00:00Z", "2026-03-02T00:00:00Z")),
                EVER,
                ALL,
                30);

        assertThat(reversals.rows())
                .containsExactly(
                        new Reversals.Row("2025-Q1", 3, 2, 3, 1, 1.0 / 3),
                        new Reversals.Row("2026-Q1", 1, 1, 0, 0, null));
    }

    @Test
    void adoptionEndsWithTheNextRingOrRetirementAndGoesOnAfterReinstatement() {
        List<RingStep> steps = List.of(
                new RingStep("technology/a", "adopt", LocalDate.of(2026, 1, 1)),
                new RingStep("technology/a", "adopt", LocalDate.of(2026, 1, 5)),
                new RingStep("technology/a", "hold", LocalDate.of(2026, 1, 11)),
                new RingStep("technology/b", "adopt", LocalDate.of(2026, 1, 1)),
                new RingStep("technology/b", "retired", LocalDate.of(2026, 1, 21)),
                new RingStep("technology/b", "reinstated", LocalDate.of(2026, 3, 1)),
                new RingStep("technology/c", "trial", LocalDate.of(2026, 1, 1)),
                new RingStep("technology/d", "adopt", LocalDate.of(2027, 1, 1)));

        assertThat(AdoptionFigures.halfLife(steps, EVER))
                .isEqualTo(new AdoptionHalfLife(
                        3,
                        1,
                        10L,
                        List.of(
                                new AdoptionHalfLife.Step(4, 3, 0, 1, 1),
                                new AdoptionHalfLife.Step(10, 2, 1, 0, 0.5),
                                new AdoptionHalfLife.Step(20, 1, 1, 0, 0))));
    }

    @Test
    void adoptionThatWasToBeginAfterARetirementDoesNot() {
        List<RingStep> steps = List.of(
                new RingStep("technology/a", "retired", LocalDate.of(2026, 1, 1)),
                new RingStep("technology/a", "adopt", LocalDate.of(2026, 1, 11)));

        assertThat(AdoptionFigures.halfLife(steps, EVER).spells()).isZero();
    }

    @Test
    void loadIsWhatIsOpenAtTheEndOfEachWeekAndWasGivenInIt() {
        ReviewerLoad load = ReviewFigures.load(
                List.of(
                        span("p-1", "2026-02-03T10:00:00Z", "2026-02-17T10:00:00Z", true),
                        span("p-1", "2026-02-18T10:00:00Z", "2026-02-18T20:00:00Z", true),
                        span("p-2", "2026-03-04T10:00:00Z", null, false)),
                List.of(
                        new GivenResponse("p-1", SHOP, Instant.parse("2026-02-17T10:00:00Z")),
                        new GivenResponse("p-1", SHOP, Instant.parse("2026-02-18T20:00:00Z"))),
                FOUR_WEEKS,
                ALL);

        assertThat(load.weeks())
                .containsExactly(
                        new ReviewerLoad.Week(LocalDate.of(2026, 2, 9), 1, 0),
                        new ReviewerLoad.Week(LocalDate.of(2026, 2, 16), 0, 2),
                        new ReviewerLoad.Week(LocalDate.of(2026, 2, 23), 0, 0),
                        new ReviewerLoad.Week(LocalDate.of(2026, 3, 2), 1, 0));
        assertThat(load.reviewers())
                .containsExactly(
                        new ReviewerLoad.Reviewer("p-2", 1, 0, null),
                        new ReviewerLoad.Reviewer("p-1", 0, 2, (14 * 24 + 10) / 2.0));
        assertThat(load.rows()).hasSize(3);
    }

    private static ReviewSpan span(String reviewer, String since, @Nullable String until, boolean answered) {
        return new ReviewSpan(
                reviewer, SHOP, Instant.parse(since), until == null ? null : Instant.parse(until), answered);
    }

    @Test
    void staleDecisionsAreCountedAmongThoseThatHold() {
        StaleDecisions stale = DecisionFigures.stale(
                List.of(
                        decision(SHOP, "2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", null),
                        decision(SHOP, "2026-01-01T00:00:00Z", "2026-02-17T00:00:00Z", "2026-02-25T00:00:00Z")),
                List.of(new StaleSpan(
                        "decision/2026-01-02T00:00:00Z",
                        SHOP,
                        Instant.parse("2026-02-11T00:00:00Z"),
                        Instant.parse("2026-02-24T00:00:00Z"))),
                FOUR_WEEKS,
                ALL);

        assertThat(stale.rows())
                .containsExactly(
                        new StaleDecisions.Row(LocalDate.of(2026, 2, 9), 1, 1, 1.0),
                        new StaleDecisions.Row(LocalDate.of(2026, 2, 16), 2, 1, 0.5),
                        new StaleDecisions.Row(LocalDate.of(2026, 2, 23), 1, 0, 0.0),
                        new StaleDecisions.Row(LocalDate.of(2026, 3, 2), 1, 0, 0.0));
    }

    @Test
    void disagreementIsAveragedOverEvaluationsUnderTheNewestNameOfTheCriterion() {
        Disagreement disagreement = OtherFigures.disagreement(
                List.of(
                        spread("a", "speed", "Speed", "2026-02-20T00:00:00Z", 0.2),
                        spread("b", "speed", "speed", "2026-02-21T00:00:00Z", 0.6),
                        spread("c", "size", "Size", "2026-02-21T00:00:00Z", 0.1),
                        spread("d", "size", "Size", "2024-02-21T00:00:00Z", 0.9)),
                FOUR_WEEKS);

        assertThat(disagreement.rows()).hasSize(2);
        assertThat(disagreement.rows().get(0).criterion()).isEqualTo("speed");
        assertThat(disagreement.rows().get(0).mean()).isEqualTo(0.4, within(1e-9));
        assertThat(disagreement.rows().get(0).greatest()).isEqualTo(0.6);
        assertThat(disagreement.rows().get(1)).isEqualTo(new Disagreement.Row("Size", 1, 4, 0.1, 0.1));
    }

    private static CriterionSpread spread(String evaluation, String key, String name, String closed, double relative) {
        return new CriterionSpread(evaluation, key, name, Instant.parse(closed), 4, relative, relative);
    }

    @Test
    void activityOfACatalogueHasNoScope() {
        List<WeekCount> counts = List.of(
                new WeekCount(LocalDate.of(2026, 3, 2), "decision", SHOP, 3),
                new WeekCount(LocalDate.of(2026, 3, 2), "technology", null, 5),
                new WeekCount(LocalDate.of(2026, 3, 2), "import", null, 2),
                new WeekCount(LocalDate.of(2020, 3, 2), "technology", null, 5));

        assertThat(OtherFigures.activity(counts, FOUR_WEEKS, ALL).rows())
                .containsExactly(
                        new ActivityByWeek.Row(LocalDate.of(2026, 3, 2), "catalogue", null, null, 7),
                        new ActivityByWeek.Row(LocalDate.of(2026, 3, 2), "decisions", "system", "Shop", 3));
        assertThat(OtherFigures.activity(counts, FOUR_WEEKS, ScopeFilter.of("shop"))
                        .rows())
                .hasSize(1);
    }

    @Nested
    class TheTime {

        @Test
        void endsTodayAndHasTheLastHalfYearOfWeeksUnlessAskedOtherwise() {
            assertThat(EVER.weeks()).hasSize(26).endsWith(LocalDate.of(2026, 3, 2));
            assertThat(EVER.end()).isEqualTo("2026-03-06T00:00:00Z");
        }

        @Test
        void isRefusedWhenItIsNone() {
            assertRefused("analytics.from-after-to", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 1));
            assertRefused("analytics.day-out-of-range", LocalDate.of(1969, 3, 2), null);
            assertRefused("analytics.day-out-of-range", null, LocalDate.of(20_000, 1, 1));
            assertRefused("analytics.too-many-weeks", LocalDate.of(2000, 3, 2), null);
        }

        private void assertRefused(String rule, @Nullable LocalDate from, @Nullable LocalDate to) {
            assertThatExceptionOfType(MalformedInput.class)
                    .isThrownBy(() -> Window.of(from, to, CLOCK).weeks())
                    .satisfies(it -> assertThat(it.rule()).isEqualTo(rule));
        }
    }
}
