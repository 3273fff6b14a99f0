package io.whyledger.projection.analytics;

import static io.whyledger.projection.analytics.Entries.RUST;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.processing.ViewControl;
import io.whyledger.projectiontest.ProjectionTest;
import io.whyledger.projectiontest.ViewTables;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.PlatformTransactionManager;

/** What it tells is in no ledger, so others get another application. */
@ProjectionTest
@DirtiesContext
@DisplayName("The facts of analysts")
class FactsTest {

    private static final String ONE = "decision/adr-1";
    private static final String TWO = "decision/adr-2";
    private static final ScopeName PAYMENTS = new ScopeName("team", "Payments");

    @Autowired
    private Facts facts;

    @Autowired
    private ViewControl control;

    @Autowired
    private AnalyticsViews views;

    @Autowired
    private ViewTables tables;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Entries entries = new Entries();

    @BeforeEach
    void startOver() {
        control.pause(ViewNames.ANALYTICS);
        control.reset(ViewNames.ANALYTICS);
    }

    private void tell() {
        tell(entries.all());
    }

    private void tell(List<PublishedEvent> told) {
        List<DomainEventMessage<PublishedEvent>> messages =
                told.stream().map(FactsTest::message).toList();
        BatchingUnitOfWork<DomainEventMessage<PublishedEvent>> batch = new BatchingUnitOfWork<>(messages);
        batch.attachTransaction(new SpringTransactionManager(transactions));
        ResultMessage<?> result = batch.executeWithResult(() -> {
            facts.tell(batch.getMessage().getPayload());
            return null;
        });
        if (result.isExceptional()) {
            throw new AssertionError(result.exceptionResult());
        }
    }

    private static DomainEventMessage<PublishedEvent> message(PublishedEvent event) {
        return new GenericDomainEventMessage<>(
                "test", event.subject(), event.position(), event, MetaData.emptyInstance(), event.id(), event.time());
    }

    private static Instant time(String time) {
        return Instant.parse(time);
    }

    @Nested
    @DisplayName("of decisions")
    class OfDecisions {

        @Test
        void tellWhenTheyWereDraftedAcceptedAndReplaced() {
            entries.drafted("2026-01-05T10:00:00Z", ONE, "Payments")
                    .revised("2026-01-06T10:00:00Z", ONE, "Shop")
                    .accepted("2026-01-07T10:00:00Z", ONE)
                    .superseded("2026-03-01T10:00:00Z", ONE, TWO)
                    .draftedOlder("2026-03-02T10:00:00Z", TWO, LocalDate.of(2020, 1, 1))
                    .accepted("2026-03-02T11:00:00Z", TWO)
                    .drafted("2026-03-03T10:00:00Z", "decision/adr-3", "Payments");
            tell();

            assertThat(views.accepted())
                    .containsExactly(
                            new AcceptedDecision(
                                    ONE,
                                    new ScopeName("team", "Shop"),
                                    time("2026-01-05T10:00:00Z"),
                                    false,
                                    time("2026-01-07T10:00:00Z"),
                                    time("2026-03-01T10:00:00Z")),
                            new AcceptedDecision(
                                    TWO,
                                    new ScopeName("team", "Old"),
                                    time("2026-03-02T10:00:00Z"),
                                    true,
                                    time("2026-03-02T11:00:00Z"),
                                    null));
        }

        @Test
        void bearThatTheFirstEntriesAreMissing() {
            entries.approved("2026-01-06T10:00:00Z", ONE, "p-1").accepted("2026-01-07T10:00:00Z", ONE);
            tell();

            assertThat(views.accepted())
                    .containsExactly(new AcceptedDecision(
                            ONE, ScopeName.UNKNOWN, null, false, time("2026-01-07T10:00:00Z"), null));
        }
    }

    @Nested
    @DisplayName("of reviews")
    class OfReviews {

        @Test
        void lastUntilTheReviewerAnswersOrNobodyNeedsTo() {
            entries.drafted("2026-01-05T10:00:00Z", ONE, "Payments")
                    .proposed("2026-01-05T11:00:00Z", ONE, "p-1", "p-2", "p-3")
                    .approved("2026-01-06T11:00:00Z", ONE, "p-1")
                    .accepted("2026-01-07T11:00:00Z", ONE)
                    .drafted("2026-01-08T10:00:00Z", TWO, "Payments")
                    .proposed("2026-01-08T11:00:00Z", TWO, "p-1");
            tell();

            assertThat(views.reviews())
                    .containsExactly(
                            span("p-1", "2026-01-05T11:00:00Z", time("2026-01-06T11:00:00Z"), true),
                            span("p-2", "2026-01-05T11:00:00Z", time("2026-01-07T11:00:00Z"), false),
                            span("p-3", "2026-01-05T11:00:00Z", time("2026-01-07T11:00:00Z"), false),
                            span("p-1", "2026-01-08T11:00:00Z", null, false));
            assertThat(views.responses())
                    .containsExactly(new GivenResponse("p-1", PAYMENTS, time("2026-01-06T11:00:00Z")));
        }

        @Test
        void beginAnewForEverybodyWhenTheTextIsRevised() {
            entries.drafted("2026-01-05T10:00:00Z", ONE, "Payments")
                    .proposed("2026-01-05T11:00:00Z", ONE, "p-1", "p-2")
                    .approved("2026-01-06T11:00:00Z", ONE, "p-1")
                    .revised("2026-01-07T11:00:00Z", ONE, "Payments")
                    .sentBack("2026-01-08T11:00:00Z", ONE, "p-2");
            tell();

            assertThat(views.reviews())
                    .containsExactly(
                            span("p-1", "2026-01-05T11:00:00Z", time("2026-01-06T11:00:00Z"), true),
                            span("p-2", "2026-01-05T11:00:00Z", time("2026-01-07T11:00:00Z"), false),
                            span("p-1", "2026-01-07T11:00:00Z", time("2026-01-08T11:00:00Z"), false),
                            span("p-2", "2026-01-07T11:00:00Z", time("2026-01-08T11:00:00Z"), true));
        }

        private ReviewSpan span(String reviewer, String since, Instant until, boolean answered) {
            return new ReviewSpan(reviewer, PAYMENTS, time(since), until, answered);
        }
    }

    @Nested
    @DisplayName("of stale decisions")
    class OfStaleDecisions {

        @Test
        void lastFromTheChangeUntilItIsLookedAtAgain() {
            entries.drafted("2026-01-05T10:00:00Z", ONE, "Payments", RUST + "#f1")
                    .accepted("2026-01-06T10:00:00Z", ONE)
                    .amended("2026-02-01T10:00:00Z", RUST, "f2")
                    .amended("2026-02-02T10:00:00Z", RUST, "f1")
                    .amended("2026-02-03T10:00:00Z", RUST, "f1")
                    .reaffirmed("2026-03-01T10:00:00Z", ONE)
                    .moved("2026-03-02T10:00:00Z", RUST, "hold", "2026-03-02", null);
            tell();

            assertThat(views.stale()).containsExactly(stale("2026-02-02T10:00:00Z", time("2026-03-01T10:00:00Z")));
        }

        @Test
        void beginWithTheAcceptanceOfWhatWasStaleBefore() {
            entries.drafted("2026-01-05T10:00:00Z", ONE, "Payments", RUST + "#f1")
                    .amended("2026-01-06T10:00:00Z", RUST, "f1")
                    .accepted("2026-01-07T10:00:00Z", ONE);
            tell();

            assertThat(views.stale()).containsExactly(stale("2026-01-07T10:00:00Z", null));
        }

        @Test
        void concernNeitherDraftsNorWhatTheyBroughtAboutNorWhatHoldsNoMore() {
            entries.drafted("2026-01-05T10:00:00Z", ONE, "Payments", RUST + "#ring")
                    .drafted("2026-01-05T10:00:00Z", TWO, "Payments", RUST + "#ring")
                    .accepted("2026-01-06T10:00:00Z", ONE)
                    .moved("2026-01-06T10:00:01Z", RUST, "adopt", "2026-01-06", ONE)
                    .superseded("2026-01-07T10:00:00Z", ONE, TWO)
                    .moved("2026-01-08T10:00:00Z", RUST, "hold", "2026-01-08", null);
            tell();

            assertThat(views.stale()).isEmpty();
        }

        private StaleSpan stale(String since, Instant until) {
            return new StaleSpan(ONE, PAYMENTS, time(since), until);
        }
    }

    @Test
    void ofClosedEvaluationsTellHowFarScoresWereApart() {
        entries.opened("2026-01-05T10:00:00Z", "evaluation/language", 1, 5)
                .closed("2026-01-06T10:00:00Z", "evaluation/language", new int[] {1, 2, 3, 3}, new int[] {5, 4, 3, 3});
        tell();

        assertThat(views.spreads()).extracting(CriterionSpread::criterion).containsExactly("Size", "Speed");
        assertThat(views.spreads().get(0).relative()).isZero();
        // The squares are 4, 4, 1 and 1; half the scale is 2.
        assertThat(views.spreads().get(1).deviation()).isEqualTo(Math.sqrt(2.5), within(1e-9));
        assertThat(views.spreads().get(1).relative()).isEqualTo(Math.sqrt(2.5) / 2, within(1e-9));
    }

    @Test
    void ofTechnologiesComeInTheOrderInWhichTheyTookEffect() {
        entries.moved("2026-02-01T10:00:00Z", RUST, "hold", "2026-02-01", null)
                .moved("2026-02-02T10:00:00Z", RUST, "adopt", "2020-01-01", null);
        tell();

        assertThat(views.rings())
                .containsExactly(
                        new RingStep(RUST, "adopt", LocalDate.of(2020, 1, 1)),
                        new RingStep(RUST, "hold", LocalDate.of(2026, 2, 1)));
    }

    @Test
    void countWhatHappenedByTheWeekThatBeginsOnMonday() {
        entries.amended("2026-01-04T23:59:59Z", RUST, "f1")
                .amended("2026-01-05T00:00:00Z", RUST, "f1")
                .drafted("2026-01-11T23:59:59Z", ONE, "Payments");
        tell();

        assertThat(views.activity())
                .containsExactly(
                        new WeekCount(LocalDate.of(2025, 12, 29), "technology", null, 1),
                        new WeekCount(LocalDate.of(2026, 1, 5), "decision", PAYMENTS, 1),
                        new WeekCount(LocalDate.of(2026, 1, 5), "technology", null, 1));
        assertThat(views.told()).isEqualTo(Map.of("decision", 1L, "technology", 2L));
    }

    /** Partitions are read independently of each other, batches end anywhere, and a repetition begins anywhere. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void areTheSameHoweverStreamsAreMixedAndRepeated(long seed) {
        history();
        tell();
        Map<String, List<Map<String, Object>>> inOrder = tables.rows();
        startOver();

        Random random = new Random(seed);
        List<PublishedEvent> mixed = mixed(entries.all(), random);
        for (int from = 0; from < mixed.size(); ) {
            int to = Math.min(mixed.size(), from + 1 + random.nextInt(6));
            tell(mixed.subList(random.nextBoolean() ? from : random.nextInt(from + 1), to));
            from = to;
        }

        assertThat(tables.rows()).isEqualTo(inOrder);
        assertThat(views.stale()).hasSize(2);
    }

    private void history() {
        entries.drafted("2026-01-05T10:00:00Z", ONE, "Payments", RUST + "#f1", TWO)
                .drafted("2026-01-05T10:00:00Z", TWO, "Shop", RUST + "#ring", "evaluation/language")
                .opened("2026-01-05T10:00:00Z", "evaluation/language", 1, 5)
                .proposed("2026-01-05T11:00:00Z", ONE, "p-1", "p-2")
                .proposed("2026-01-05T12:00:00Z", TWO, "p-1")
                .approved("2026-01-06T10:00:00Z", ONE, "p-1")
                .amended("2026-01-06T10:00:00Z", RUST, "f1")
                .accepted("2026-01-06T11:00:00Z", ONE)
                .closed("2026-01-06T12:00:00Z", "evaluation/language", new int[] {1, 2, 3, 4}, new int[] {5, 4, 3, 3})
                // A clock that went back.
                .revised("2026-01-04T12:00:00Z", TWO, "Shop", RUST + "#ring")
                .accepted("2026-01-04T13:00:00Z", TWO)
                .moved("2026-01-07T10:00:00Z", RUST, "adopt", "2026-01-07", TWO)
                .reaffirmed("2026-01-08T10:00:00Z", ONE)
                .superseded("2026-01-09T10:00:00Z", TWO, "decision/adr-3")
                .moved("2026-02-07T10:00:00Z", RUST, "hold", "2026-02-07", null);
    }

    /** Each stream in its own order. */
    private static List<PublishedEvent> mixed(List<PublishedEvent> all, Random random) {
        List<Deque<PublishedEvent>> streams = new ArrayList<>(all.stream()
                .collect(groupingBy(PublishedEvent::subject, LinkedHashMap::new, toCollection(ArrayDeque::new)))
                .values());
        List<PublishedEvent> mixed = new ArrayList<>();
        while (!streams.isEmpty()) {
            Deque<PublishedEvent> stream = streams.get(random.nextInt(streams.size()));
            mixed.add(stream.removeFirst());
            streams.removeIf(Deque::isEmpty);
        }
        return mixed;
    }
}
