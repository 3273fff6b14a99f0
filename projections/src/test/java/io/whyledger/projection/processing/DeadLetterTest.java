package io.whyledger.projection.processing;

import static io.whyledger.projectiontest.Histories.recorded;
import static io.whyledger.projectiontest.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.progress.ViewProgress;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@ProjectionTest
@DirtiesContext
class DeadLetterTest {

    private static final String VIEW = ViewNames.TECHNOLOGY;

    /** More than Axon's queue looks at in one go. */
    private static final int STREAMS = 12;

    private static final TechnologyId LOST = TechnologyId.ofName("Lost");
    private static final TechnologyId MENDED = TechnologyId.ofName("Mended");

    @Autowired
    private Ledger ledger;

    @Autowired
    private DeadLetterRetry retry;

    @Autowired
    private DeadLetters letters;

    @Autowired
    private SegmentControl segments;

    @Autowired
    private ViewStatuses statuses;

    @Autowired
    private DataSource dataSource;

    @Autowired
    private ViewTending views;

    @Autowired
    private ViewProgress progress;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void forgetTheLetters() {
        jdbc.sql("delete from DeadLetterEntry").update();
    }

    @Test
    void anEventThatCannotBeToldIsSetAsideAndOtherStreamsGoOn() {
        ledger.enter(recorded(LOST, 1, "Speed", Stance.STRENGTH, "Never registered"));

        ledger.tell(registered("Unharmed"));

        assertThat(letters(VIEW)).isEqualTo(1);
        assertThat(technologies("technology/unharmed")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"technologyId\":[]}", "{\"technologyId\""})
    void anEventThatCannotBeReadIsSetAsideAndTheOthersOfItsBatchGoOn(String json) {
        String name = "Unread " + json.length();
        TechnologyId unread = TechnologyId.ofName(name);
        TechnologyId beside = TechnologyId.ofName("Beside " + name);
        ledger.enterTogether(
                json,
                registered(name),
                registered("Beside " + name),
                recorded(beside, 1, "Speed", Stance.STRENGTH, "Waits for nobody"),
                recorded(unread, 1, "Speed", Stance.STRENGTH, "Waits for the first"));

        ledger.tell(registered("After " + name));

        assertThat(letters.page(VIEW, 0, 10))
                .extracting(DeadLetterView::stream, DeadLetterView::event)
                .containsExactly(
                        tuple(unread.value(), "TechnologyRegistered"), tuple(unread.value(), "FindingRecorded"));
        assertThat(letters.get(VIEW, letterOf(unread).id()).payload())
                .isEqualTo(json.endsWith("}") ? Map.of("technologyId", List.of()) : json);
        assertThat(letterOf(unread).cause()).isIn("MismatchedInputException", "UnexpectedEndOfInputException");
        assertThat(findings(beside)).isEqualTo(1);
        assertThat(letters.retry(VIEW, letterOf(unread).id())).isFalse();
        assertThat(letters(VIEW)).isEqualTo(2);
    }

    @Test
    void anEventThatWasSetAsideHoldsNobodyUp() {
        long lost = ledger.enter(recorded(LOST, 2, "Speed", Stance.STRENGTH, "Never registered"));

        assertThat(progress.await(ViewNames.ALL, lost, Duration.ofSeconds(10))).isTrue();
        assertThat(letters(VIEW)).isEqualTo(1);
    }

    @Test
    void whatIsMendedIsToldByARetryEvenBehindSomethingThatIsNot() {
        ledger.enter(
                recorded(LOST, 3, "Speed", Stance.STRENGTH, "Never registered"),
                recorded(MENDED, 1, "Speed", Stance.STRENGTH, "Registered by hand"));
        long last = ledger.tell(registered("After the lost"));
        register(MENDED);

        retryAll();

        assertThat(letters(VIEW)).isEqualTo(1);
        assertThat(findings(MENDED)).isEqualTo(1);
        assertThat(progress.positionOf(VIEW)).isEqualTo(last);

        register(LOST);
        retryAll();
        assertThat(letters(VIEW)).isZero();
        jdbc.sql("delete from technology_view where id = ?").param(LOST.value()).update();
    }

    @Test
    void oneOfManyStreamsIsRetried() {
        List<TechnologyId> lost = IntStream.rangeClosed(1, STREAMS)
                .mapToObj(number -> TechnologyId.ofName("Lost of many " + number))
                .toList();
        lost.forEach(id -> ledger.enter(recorded(id, 1, "Speed", Stance.STRENGTH, "Never registered")));
        ledger.tell(registered("After all the lost"));
        TechnologyId last = lost.get(STREAMS - 1);
        register(last);

        assertThat(letters.retry(VIEW, letterOf(last).id())).isTrue();
        assertThat(findings(last)).isEqualTo(1);
        assertThat(letters(VIEW)).isEqualTo(STREAMS - 1);

        TechnologyId first = lost.get(0);
        register(first);
        letters.retryAll(VIEW);
        assertThat(findings(first)).isEqualTo(1);
        assertThat(letters(VIEW)).isEqualTo(STREAMS - 2);
    }

    @Test
    void whatWasSetAsideWhileTheSegmentWasSplitIsWaitedForAfterItWasMerged() {
        TechnologyId halved = TechnologyId.ofName("Halved");
        ledger.tell(registered("Before the split"));
        awaitOwned(1);
        segments.split(VIEW, null, 0);
        awaitOwned(2);
        ledger.enter(recorded(halved, 1, "Speed", Stance.STRENGTH, "Never registered"));
        ledger.tell(registered("Between"));
        segments.merge(VIEW, null, 0);
        awaitOwned(1);
        register(halved);

        ledger.enter(recorded(halved, 2, "Cost", Stance.WEAKNESS, "Waits for the first"));
        ledger.tell(registered("After the merge"));

        assertThat(findings(halved)).isZero();
        assertThat(letters(VIEW)).isEqualTo(2);
    }

    @Test
    void nothingIsRetriedWhileABatchIsOnItsWay() throws Exception {
        TechnologyId raced = TechnologyId.ofName("Raced");
        ledger.enter(recorded(raced, 1, "Speed", Stance.STRENGTH, "Never registered"));
        ledger.tell(registered("Before the race"));
        register(raced);
        CompletableFuture<Boolean> retried;
        try (Connection holder = dataSource.getConnection();
                Statement statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute("select * from TokenEntry where processorName = '" + VIEW + "@1' for update");
            ledger.enter(recorded(raced, 2, "Cost", Stance.WEAKNESS, "Waits for the first"));
            await().until(this::aBatchWaits);

            String id = letterOf(raced).id();
            retried = CompletableFuture.supplyAsync(() -> letters.retry(VIEW, id));

            assertThatThrownBy(() -> retried.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            holder.rollback();
        }
        assertThat(retried.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(findings(raced)).isEqualTo(2);
        assertThat(letters(VIEW)).isZero();
    }

    private boolean aBatchWaits() {
        return jdbc.sql("select count(*) from information_schema.sessions where blocker_id is not null")
                        .query(Long.class)
                        .single()
                > 0;
    }

    @Test
    void itIsForTheProcessThatFillsItsSegmentToRetryAStream() {
        TechnologyId elsewhere = TechnologyId.ofName("Elsewhere");
        ledger.enter(recorded(elsewhere, 1, "Speed", Stance.STRENGTH, "Never registered"));
        ledger.tell(registered("Before another process comes"));
        String id = letterOf(elsewhere).id();
        register(elsewhere);

        owner("another process");
        assertThatThrownBy(() -> letters.retry(VIEW, id))
                .isInstanceOfSatisfying(
                        RuleViolation.class, it -> assertThat(it.rule()).isEqualTo("segment.elsewhere"));
        assertThat(letters.retryAll(VIEW)).isZero();
        owner(null);
        awaitOwned(1);
        assertThat(letters.retry(VIEW, id)).isTrue();
    }

    private void owner(@Nullable String process) {
        jdbc.sql("update TokenEntry set owner = ? where processorName = ?")
                .param(process)
                .param(VIEW + "@1")
                .update();
    }

    private void awaitOwned(int number) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> statuses.of(VIEW).generations().get(0).segments().stream()
                                .filter(SegmentStatus::here)
                                .count()
                        == number);
    }

    private DeadLetterView letterOf(TechnologyId id) {
        return letters.page(VIEW, 0, 100).stream()
                .filter(it -> it.stream().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private void register(TechnologyId id) {
        jdbc.sql("insert into technology_view (id, version) values (?, 0)")
                .param(id.value())
                .update();
    }

    private void retryAll() {
        views.views().forEach(view -> view.running().forEach(it -> retry.retry(it, letter -> true)));
    }

    private long letters(String view) {
        return count("DeadLetterEntry where processingGroup = ?", view + "@1");
    }

    private long technologies(String id) {
        return count("technology_view where id = ?", id);
    }

    private long findings(TechnologyId id) {
        return count("finding_view where technology_id = ?", id.value());
    }

    private long count(String from, String value) {
        return jdbc.sql("select count(*) from " + from)
                .param(value)
                .query(Long.class)
                .single();
    }
}
