package io.whyledger.projection.processing;

import static io.whyledger.projectiontest.Histories.amended;
import static io.whyledger.projectiontest.Histories.moved;
import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.generation.Generation;
import io.whyledger.projection.generation.GenerationTransactions;
import io.whyledger.projection.generation.Generations;
import io.whyledger.projection.generation.KnownGenerations;
import io.whyledger.projection.progress.ViewProgress;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ViewTables;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.MergedTrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must hold of generations and segments on every database of views. */
abstract class GenerationContract {

    private static final String VIEW = ViewNames.CATALOGUE;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int AHEAD = 200;
    private static final int HISTORY = 150;

    @Autowired
    private Ledger ledger;

    @Autowired
    private ViewTables tables;

    @Autowired
    private ViewControl views;

    @Autowired
    private SegmentControl segments;

    @Autowired
    private SegmentTokens tokens;

    @Autowired
    private ViewStatuses statuses;

    @Autowired
    private Generations generations;

    @Autowired
    private KnownGenerations known;

    @Autowired
    private ViewTransactions transactions;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private JdbcClient jdbc;

    private final AtomicLong entered = new AtomicLong();
    private final AtomicBoolean writing = new AtomicBoolean(true);

    @AfterEach
    void stopWriting() {
        writing.set(false);
        views.resume(VIEW);
    }

    /** Streams that are told in several ways, so that an event told twice or not at all shows. */
    private void enter(String name) {
        TechnologyId id = TechnologyId.ofName(name);
        entered.set(ledger.enter(
                registered(name),
                recorded(id, 1, "Speed", Stance.STRENGTH, "Fast"),
                recorded(id, 2, "Cost", Stance.WEAKNESS, "Dear"),
                moved(id, Ring.TRIAL),
                amended(id, 1, "Speed", Stance.NEUTRAL, "Fast enough")));
    }

    private CompletableFuture<Void> keepWriting(String prefix) {
        return CompletableFuture.runAsync(() -> {
            for (int number = 0; writing.get(); number++) {
                enter(prefix + " " + number);
                progress.await(ViewNames.ALL, entered.get() - AHEAD, PATIENCE);
            }
        });
    }

    private long rows() {
        return jdbc.sql("select count(*) from catalogue_view").query(Long.class).single();
    }

    /** Never fewer rows than seen before. */
    private CompletableFuture<Void> keepReading() {
        return CompletableFuture.runAsync(() -> {
            long seen = 0;
            while (writing.get()) {
                long rows = rows();
                assertThat(rows).isGreaterThanOrEqualTo(seen);
                seen = rows;
            }
        });
    }

    private void expectWhatAReplayTells() {
        ledger.awaitAll(entered.get());
        Map<String, List<Map<String, Object>>> before = tables.rows();
        views.reset(VIEW);
        ledger.awaitAll(entered.get());
        assertThat(tables.rows()).isEqualTo(before);
        assertThat(statuses.of(VIEW).generations())
                .allSatisfy(it -> assertThat(it.deadLetters()).isZero());
    }

    private int active() {
        return known.active(VIEW).orElseThrow().number();
    }

    @Test
    void aRebuildUnderWritesAndReadsIsNoticedByNobody() {
        IntStream.range(0, HISTORY).forEach(number -> enter("Known before " + number));
        ledger.awaitAll(entered.get());
        int before = active();
        CompletableFuture<Void> writer = keepWriting("Written meanwhile");
        List<CompletableFuture<Void>> readers = List.of(keepReading(), keepReading());

        int filling = views.rebuild(VIEW).number();
        await().atMost(PATIENCE).until(() -> active() == filling);
        await().atMost(PATIENCE).until(() -> known.of(VIEW).stream().noneMatch(it -> it.number() == before));
        writing.set(false);
        writer.join();
        readers.forEach(CompletableFuture::join);

        assertThat(progress.await(List.of(VIEW), entered.get(), PATIENCE)).isTrue();
        expectWhatAReplayTells();
    }

    @Test
    void splittingAndMergingUnderLoadLosesAndDoublesNothing() {
        CompletableFuture<Void> writer = keepWriting("Written while segments change");
        await().until(() -> entered.get() > 0);

        segments.split(VIEW, null, 0);
        segments.split(VIEW, null, 1);
        assertThat(segmentsOfView()).hasSize(4);
        await().atMost(PATIENCE).until(this::allSegmentsAreOwned);
        segments.merge(VIEW, null, 2);
        await().atMost(PATIENCE).until(this::allSegmentsAreOwned);
        segments.merge(VIEW, null, 3);
        await().atMost(PATIENCE).until(this::allSegmentsAreOwned);
        assertThat(segmentsOfView()).hasSize(2);
        writing.set(false);
        writer.join();

        expectWhatAReplayTells();
    }

    private List<SegmentStatus> segmentsOfView() {
        return statuses.of(VIEW).generations().stream()
                .filter(GenerationStatus::serves)
                .flatMap(it -> it.segments().stream())
                .toList();
    }

    private boolean allSegmentsAreOwned() {
        return segmentsOfView().stream().allMatch(SegmentStatus::here);
    }

    @Test
    void theLastSegmentAndOneThatThereIsNotAreRefused() {
        enter("Refused");
        ledger.awaitAll(entered.get());
        await().atMost(PATIENCE).until(this::allSegmentsAreOwned);
        segments.merge(VIEW, null, 0);
        await().atMost(PATIENCE).until(this::allSegmentsAreOwned);

        assertThatThrownBy(() -> segments.merge(VIEW, null, 0)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> segments.split(VIEW, null, 9)).isInstanceOf(NothingFound.class);
        assertThatThrownBy(() -> segments.split("unknown", null, 0)).isInstanceOf(NothingFound.class);

        segments.split(VIEW, null, 0);
    }

    @Test
    void aHalfWhoseOtherHalfHasBeenSplitIsNotMerged() {
        await().atMost(PATIENCE).until(this::allSegmentsAreOwned);
        segments.split(VIEW, null, 1);
        await().atMost(PATIENCE).until(this::allSegmentsAreOwned);

        assertThatThrownBy(() -> segments.merge(VIEW, null, 0))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("segment.split-further"));

        segments.merge(VIEW, null, 1);
        await().atMost(PATIENCE).until(this::allSegmentsAreOwned);
        assertThat(segmentsOfView()).hasSize(2);
    }

    @Test
    void aResetOfSegmentsThatAreBeingMergedLosesNothing() {
        IntStream.range(0, HISTORY).forEach(number -> enter("Known before the merge " + number));
        ledger.awaitAll(entered.get());
        views.pause(VIEW);
        String processor = known.active(VIEW).orElseThrow().processor();
        transactions.manager().executeInTransaction(() -> {
            tokens.fetchToken(processor, 0);
            tokens.storeToken(
                    MergedTrackingToken.merged(
                            new GlobalSequenceTrackingToken(entered.get()), new GlobalSequenceTrackingToken(1)),
                    processor,
                    0);
            tokens.releaseClaim(processor, 0);
        });
        jdbc.sql("delete from TokenEntry where processorName = ? and segment = 1")
                .param(processor)
                .update();

        views.reset(VIEW);
        views.resume(VIEW);

        ledger.awaitAll(entered.get());
        expectWhatAReplayTells();
    }

    @Test
    void aPausedViewStaysPausedWhenItIsReset() {
        enter("Paused");
        ledger.awaitAll(entered.get());
        views.pause(VIEW);

        views.reset(VIEW);

        assertThat(statuses.of(VIEW).state()).isEqualTo(ViewStatus.PAUSED);
        assertThat(rows()).isZero();
    }

    @Test
    void aViewThatCannotBeStoredIsFailingUntilItCan() {
        enter("Before it fails");
        ledger.awaitAll(entered.get());
        String schema = "view_%s_%d".formatted(VIEW, active());
        jdbc.sql("alter table %s.catalogue_view rename to catalogue_away".formatted(schema))
                .update();
        try {
            enter("Not to be stored");
            await().atMost(PATIENCE).until(() -> statuses.of(VIEW).state().equals(ViewStatus.FAILING));
            assertThat(segmentsOfView()).extracting(SegmentStatus::error).anySatisfy(it -> assertThat(it)
                    .startsWith("the database failed with SQL state "));
        } finally {
            jdbc.sql("alter table %s.catalogue_away rename to catalogue_view".formatted(schema))
                    .update();
        }

        ledger.awaitAll(entered.get());
        assertThat(statuses.of(VIEW).state()).isEqualTo(ViewStatus.RUNNING);
        expectWhatAReplayTells();
    }

    @Test
    void aRebuildCanBeAbandonedAndLeavesNothing() {
        enter("Abandoned");
        ledger.awaitAll(entered.get());
        int before = active();
        views.pause(VIEW);
        Generation filling = views.rebuild(VIEW);
        assertThatThrownBy(() -> views.rebuild(VIEW)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> views.reset(VIEW)).isInstanceOf(RuleViolation.class);

        views.abandonRebuild(VIEW);
        await().atMost(PATIENCE).until(() -> known.of(VIEW).stream().noneMatch(it -> it.number() == filling.number()));
        assertThat(active()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from TokenEntry where processorName = ?")
                        .param(filling.processor())
                        .query(Long.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> views.abandonRebuild(VIEW)).isInstanceOf(NothingFound.class);
    }

    @Test
    void aViewThatTellsMoreThanTheLedgerHoldsIsAheadOfItUntilItIsReset() {
        enter("Lost with the ledger");
        ledger.awaitAll(entered.get());
        views.pause(VIEW);
        placeAt(entered.get() + 1000);
        views.resume(VIEW);
        assertThat(statuses.of(VIEW).state()).isEqualTo(ViewStatus.AHEAD);

        views.reset(VIEW);
        ledger.awaitAll(entered.get());
        assertThat(statuses.of(VIEW).state()).isEqualTo(ViewStatus.RUNNING);
    }

    private void placeAt(long position) {
        String processor = known.active(VIEW).orElseThrow().processor();
        transactions.manager().executeInTransaction(() -> {
            for (int segment : tokens.fetchSegments(processor)) {
                tokens.fetchToken(processor, segment);
                tokens.storeToken(new GlobalSequenceTrackingToken(position), processor, segment);
                tokens.releaseClaim(processor, segment);
            }
        });
    }

    @Test
    void nothingIsStoredForASegmentThatWasTakenAway() {
        String processor = "taken away";
        transactions.manager().executeInTransaction(() -> {
            tokens.initializeTokenSegments(processor, 1);
            tokens.fetchToken(processor, 0);
        });
        store(processor, 1);
        jdbc.sql("update TokenEntry set owner = null where processorName = ?")
                .param(processor)
                .update();

        assertThatThrownBy(() -> store(processor, 2)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> transactions.manager().executeInTransaction(() -> tokens.extendClaim(processor, 0)))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(jdbc.sql("select position from TokenEntry where processorName = ?")
                        .param(processor)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aSegmentThatNobodyMayFillForAMomentHasNoProcess() {
        Generation any = known.active(VIEW).orElseThrow();
        views.pause(VIEW);
        jdbc.sql("update TokenEntry set owner = ? where processorName = ?")
                .param(Generations.NOBODY)
                .param(any.processor())
                .update();

        assertThat(segmentsOfView()).isNotEmpty().allSatisfy(it -> assertThat(it.owner())
                .isNull());

        jdbc.sql("update TokenEntry set owner = null where processorName = ?")
                .param(any.processor())
                .update();
    }

    private void store(String processor, long position) {
        transactions
                .manager()
                .executeInTransaction(() -> tokens.storeToken(new GlobalSequenceTrackingToken(position), processor, 0));
    }

    /** As a crash does to a database that did not wait for its disk, while the process lives on. */
    @ParameterizedTest(name = "and more happens: {0}")
    @ValueSource(booleans = {false, true})
    void whatTheDatabaseHasLostOfAViewIsToldAgain(boolean moreHappens) {
        String processor = known.active(VIEW).orElseThrow().processor();
        String lost = TechnologyId.ofName("Lost " + moreHappens).value();
        enter("Kept " + moreHappens);
        ledger.awaitAll(entered.get());
        List<Map<String, Object>> before = jdbc.sql("select * from TokenEntry where processorName = ?")
                .param(processor)
                .query()
                .listOfRows();
        enter("Lost " + moreHappens);
        ledger.awaitAll(entered.get());

        transactions.manager().executeInTransaction(() -> {
            jdbc.sql("delete from catalogue_view where id = ?").param(lost).update();
            before.forEach(this::putBack);
        });
        if (moreHappens) {
            enter("Next");
        }
        await().atMost(PATIENCE).until(() -> progress.positionOf(VIEW) == entered.get());
        assertThat(jdbc.sql("select id from catalogue_view where id = ?")
                        .param(lost)
                        .query(String.class)
                        .list())
                .containsExactly(lost);
        expectWhatAReplayTells();
    }

    private void putBack(Map<String, Object> token) {
        jdbc.sql(
                        """
                        update TokenEntry set token = ?, tokenType = ?, position = ?
                        where processorName = ? and segment = ?""")
                .param(token.get("token"))
                .param(token.get("tokenType"))
                .param(token.get("position"))
                .param(token.get("processorName"))
                .param(token.get("segment"))
                .update();
    }

    @Test
    void aProjectorOfAnotherVersionIsRebuiltBesideTheOldOne() {
        enter("Told anew");
        ledger.awaitAll(entered.get());
        int before = active();

        generations.ensure(VIEW, 1);
        assertThat(known.of(VIEW)).noneMatch(it -> it.state() == Generation.State.FILLING);
        generations.ensure(VIEW, 2);
        await().atMost(PATIENCE).until(() -> active() > before);

        assertThat(known.active(VIEW).orElseThrow().projector()).isEqualTo(2);
        expectWhatAReplayTells();
    }

    /** The same statement on the same few connections, which cache its plan. */
    @Test
    void eachThreadSeesItsGenerationWhateverWasPlannedBefore() {
        enter("Seen by the readers");
        ledger.awaitAll(entered.get());
        views.pause(VIEW);
        Generation filling = views.rebuild(VIEW);
        GenerationTransactions own = new GenerationTransactions(transactions.manager(), filling);
        long there = rows();

        for (int round = 0; round < 100; round++) {
            assertThat(own.fetchInTransaction(this::rows)).isZero();
            assertThat(rows()).isEqualTo(there);
        }
        views.abandonRebuild(VIEW);
    }
}
