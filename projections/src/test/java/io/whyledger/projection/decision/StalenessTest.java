package io.whyledger.projection.decision;

import static io.whyledger.projectiontest.DecisionHistories.content;
import static io.whyledger.projectiontest.DecisionHistories.person;
import static io.whyledger.projectiontest.Histories.amended;
import static io.whyledger.projectiontest.Histories.moved;
import static io.whyledger.projectiontest.Histories.retracted;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionRejected;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.DecisionWithdrawn;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRetired;
import io.whyledger.projection.ViewNames;
import io.whyledger.projectiontest.DecisionHistories;
import io.whyledger.projectiontest.Histories;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

/** Events are dispatched at positions and in orders of the test's choosing, as segments of one view may do. */
@ProjectionTest
class StalenessTest {

    private static final long BEHIND = 1_000_000;
    private static final TechnologyId LUA = TechnologyId.ofName("Lua");
    private static final FactId FINDING = FactId.ofFinding(LUA, FindingId.numbered(1));
    private static final FactId OTHER_FINDING = FactId.ofFinding(LUA, FindingId.numbered(2));
    private static final FactId RING = FactId.ofRing(LUA);
    private static final EvaluationId EVALUATION = EvaluationId.ofName("Language");
    private static final DecisionHistories RECORDS = new DecisionHistories("Stale");
    private static final DecisionId DECISION = RECORDS.id(1);
    private static final DecisionId OTHER = RECORDS.id(2);

    @Autowired
    private DecisionProjector decisions;

    @Autowired
    private FactChangeProjector facts;

    @Autowired
    private DecisionViews views;

    @Autowired
    private FactChangeViews changes;

    @Autowired
    private ParameterResolverFactory parameters;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Ledger ledger;

    private List<AnnotationEventHandlerAdapter> projectors;

    @BeforeEach
    void findProjectors() {
        projectors = Stream.of(decisions, facts)
                .map(it -> new AnnotationEventHandlerAdapter(it, parameters))
                .toList();
    }

    /** What was dispatched here stands in no ledger. */
    @AfterEach
    void forget() {
        ledger.replay(ViewNames.DECISION);
        ledger.tell(Histories.registered("After %d".formatted(System.nanoTime())));
    }

    /** Behind everything that stands in the ledger of this test run. */
    private static EventMessage<?> at(long step, DomainEvent event) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(BEHIND + step),
                new GenericDomainEventMessage<>(
                        "a stream", "a stream", 0, event, Map.of(EventMetadata.ACTOR, Ledger.ACTOR)));
    }

    private void handle(EventMessage<?>... events) {
        Stream.of(events).forEach(event -> {
            DefaultUnitOfWork<?> batch = begin(event);
            batch.commit();
        });
    }

    /** Everything but the end of the batch. */
    private DefaultUnitOfWork<?> begin(EventMessage<?> event) {
        DefaultUnitOfWork<?> batch = DefaultUnitOfWork.startAndGet(event);
        batch.attachTransaction(new SpringTransactionManager(transactions));
        projectors.forEach(it -> dispatch(it, event));
        return batch;
    }

    private static void dispatch(AnnotationEventHandlerAdapter projector, EventMessage<?> event) {
        try {
            projector.handle(event);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isStale() {
        return views.findById(DECISION.value()).orElseThrow().stale();
    }

    private EventMessage<?> relianceAt(long step, FactId... facts) {
        return at(step, RECORDS.drafted(1, "A", facts));
    }

    static Stream<Arguments> changesOfFacts() {
        return Stream.of(
                Arguments.of(FINDING, amended(LUA, 1, "Size", Stance.WEAKNESS, "Big")),
                Arguments.of(FINDING, retracted(LUA, 1)),
                Arguments.of(FINDING, new TechnologyRetired(LUA, "Gone")),
                Arguments.of(RING, moved(LUA, Ring.HOLD)),
                Arguments.of(RING, new TechnologyRetired(LUA, "Gone")),
                Arguments.of(
                        FactId.ofResult(EVALUATION),
                        new EvaluationClosed(EVALUATION, List.of(LUA), List.of(), List.of())),
                Arguments.of(FactId.ofDecision(OTHER), new DecisionSuperseded(OTHER, RECORDS.id(3))),
                Arguments.of(FactId.ofDecision(OTHER), new DecisionDeprecated(OTHER, "Done")),
                Arguments.of(FactId.ofDecision(OTHER), new DecisionRejected(OTHER, person("grace"), "No")),
                Arguments.of(FactId.ofDecision(OTHER), new DecisionWithdrawn(OTHER, person("ada"), "No")));
    }

    private void knowOther(DomainEvent change) {
        if (change instanceof DecisionEvent) {
            handle(at(1, RECORDS.drafted(2, "B")));
        }
    }

    @ParameterizedTest
    @MethodSource("changesOfFacts")
    void comesWithALaterChangeOfAFact(FactId fact, DomainEvent change) {
        knowOther(change);
        handle(relianceAt(10, fact), at(11, change));

        assertThat(isStale()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("changesOfFacts")
    void isTheSameWhenTheChangeIsHandledFirst(FactId fact, DomainEvent change) {
        knowOther(change);
        handle(at(11, change), relianceAt(10, fact));

        assertThat(isStale()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("changesOfFacts")
    void comesNotWithAnEarlierChangeInWhateverOrderTheyAreHandled(FactId fact, DomainEvent change) {
        knowOther(change);
        handle(relianceAt(10, fact), at(9, change));
        assertThat(isStale()).isFalse();

        forget();
        knowOther(change);
        handle(at(9, change), relianceAt(10, fact));
        assertThat(isStale()).isFalse();
    }

    @Test
    void comesNotWithAChangeOfSomethingElse() {
        handle(
                relianceAt(10, FINDING),
                at(11, retracted(LUA, 2)),
                at(12, moved(LUA, Ring.HOLD)),
                at(13, retracted(TechnologyId.ofName("Lua two"), 1)));

        assertThat(isStale()).isFalse();
    }

    @Test
    void comesNotWithWhatTheDecisionItselfBroughtAbout() {
        handle(
                at(9, RECORDS.drafted(2, "B")),
                relianceAt(10, RING, FactId.ofDecision(OTHER)),
                at(11, new TechnologyMovedToRing(LUA, Ring.ADOPT, "Decided", Histories.DAY, DECISION)),
                at(12, new DecisionSuperseded(OTHER, DECISION)));

        assertThat(isStale()).isFalse();
    }

    @Test
    void comesWithWhatAnotherDecisionBroughtAbout() {
        handle(
                relianceAt(10, RING),
                at(11, new TechnologyMovedToRing(LUA, Ring.ADOPT, "Decided", Histories.DAY, OTHER)));

        assertThat(isStale()).isTrue();
    }

    @Test
    void comesWithANewResultOfAnEvaluationThatIsCitedAsTheGround() {
        DecisionContent plain = content("A");
        DecisionContent grounded = new DecisionContent(
                plain.title(),
                plain.context(),
                plain.drivers(),
                plain.options(),
                plain.chosen(),
                plain.outcome(),
                plain.consequences(),
                plain.scope(),
                List.of(EVALUATION),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        handle(
                at(10, RECORDS.drafted(1, grounded)),
                at(11, new EvaluationClosed(EVALUATION, List.of(LUA), List.of(), List.of())));

        assertThat(isStale()).isTrue();
    }

    @Test
    void goesWhenItIsReaffirmedAndComesWithTheNextChange() {
        handle(relianceAt(10, FINDING), at(11, amended(LUA, 1, "Size", Stance.WEAKNESS, "Big")));
        handle(at(12, RECORDS.reaffirmed(1, null)));
        assertThat(isStale()).isFalse();

        handle(at(13, retracted(LUA, 1)));
        assertThat(isStale()).isTrue();
    }

    @Test
    void goesWithAReaffirmationThatIsHandledBeforeAnEarlierChange() {
        handle(relianceAt(10, FINDING), at(12, RECORDS.reaffirmed(1, null)), at(11, retracted(LUA, 1)));

        assertThat(isStale()).isFalse();
    }

    @Test
    void goesWithARevisionWhoeverWroteItKnewTheChange() {
        handle(
                relianceAt(10, FINDING),
                at(11, retracted(LUA, 1)),
                at(12, RECORDS.revised(1, 2, content("A", FINDING))));

        assertThat(isStale()).isFalse();
    }

    @Test
    void comesNotWithAFactThatTheTextReliesOnNoLonger() {
        handle(
                relianceAt(10, FINDING, OTHER_FINDING),
                at(11, RECORDS.revised(1, 2, content("A", OTHER_FINDING))),
                at(12, retracted(LUA, 1)));
        assertThat(isStale()).isFalse();

        handle(at(13, retracted(LUA, 2)));
        assertThat(isStale()).isTrue();
    }

    @Test
    void isNoMatterOfADecisionThatHasComeToAnEnd() {
        handle(
                relianceAt(10, FINDING),
                at(11, new DecisionRejected(DECISION, person("grace"), "No")),
                at(12, retracted(LUA, 1)));

        assertThat(isStale()).isFalse();
    }

    @Test
    void namesTheEventThatCausedIt() {
        EventMessage<?> change = at(11, retracted(LUA, 1));
        handle(relianceAt(10, FINDING), change);

        assertThat(changes.findByFactInAndPositionGreaterThanOrderByPosition(
                        List.of(FINDING.value(), LUA.value()), BEHIND + 10))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.eventId()).isEqualTo(change.getIdentifier());
                    assertThat(it.type()).isEqualTo("FindingRetracted");
                    assertThat(it.position()).isEqualTo(BEHIND + 11);
                    assertThat(it.actor()).isEqualTo(Ledger.ACTOR);
                    assertThat(it.detail()).isEqualTo("no longer true");
                });
    }

    /** Neither sees what the other has written until that is committed, so neither may look while the other does. */
    @Test
    void comesWhenBothAreHandledAtOnceByDifferentSegments() throws Exception {
        CyclicBarrier bothHaveWritten = new CyclicBarrier(2);
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
        ExecutorService segments = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> batches = Stream.of(relianceAt(10, FINDING), at(11, retracted(LUA, 1)))
                    .<Future<?>>map(event -> segments.submit(() -> {
                        DefaultUnitOfWork<?> batch = begin(event);
                        batch.onPrepareCommit(looked -> meetIfPossible(bothHaveLooked));
                        bothHaveWritten.await(10, TimeUnit.SECONDS);
                        batch.commit();
                        return null;
                    }))
                    .toList();
            for (Future<?> batch : batches) {
                batch.get(20, TimeUnit.SECONDS);
            }
        } finally {
            segments.shutdownNow();
        }

        assertThat(isStale()).isTrue();
    }

    private static void meetIfPossible(CyclicBarrier barrier) {
        try {
            barrier.await(500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | BrokenBarrierException theOtherMayNotLookYet) {
            barrier.reset();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
