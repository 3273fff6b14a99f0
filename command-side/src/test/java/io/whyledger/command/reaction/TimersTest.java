package io.whyledger.command.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.whyledger.domain.RuleViolation;
import io.whyledger.ledger.LedgerAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

@DisplayName("A timer")
class TimersTest {

    private static final Timer<RingBell> BELL = new Timer<>("bell", RingBell.class);
    private static final Duration SOON = Duration.ofMillis(20);

    private final LedgerInMemory ledger = new LedgerInMemory();
    private final ClockThatCanJump clock = new ClockThatCanJump();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final List<String> rung = new CopyOnWriteArrayList<>();
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();
    private final Timers timers = timers();

    /** Goes as fast as any other. */
    private static final class ClockThatCanJump extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private Timers timers() {
        SimpleCommandBus bus = SimpleCommandBus.builder().build();
        bus.subscribe(RingBell.class.getName(), command -> {
            rung.add(((RingBell) command.getPayload()).bell());
            RuntimeException thrown = failure.getAndSet(null);
            if (thrown != null) {
                throw thrown;
            }
            return "rung";
        });
        return new Timers(new TimerSchedulers(
                ledger,
                new LedgerAddress(Objects.requireNonNull(ledger.getUrl()), "", "", null),
                List.of(BELL),
                new ReactionCommands(
                        DefaultCommandGateway.builder().commandBus(bus).build(),
                        new JdbcTransactionManager(ledger),
                        meters),
                new TimerSettings(SOON, SOON, Duration.ofMillis(100), 2),
                clock,
                meters));
    }

    @AfterEach
    void stop() {
        timers.stop();
    }

    private void set(String bell, Duration from) {
        timers.set(BELL, bell, new RingBell(bell), clock.instant().plus(from));
    }

    private void expectRung(String... bells) {
        await().untilAsserted(() -> assertThat(rung).containsExactly(bells));
    }

    private long kept() {
        return JdbcClient.create(ledger)
                .sql("select count(*) from timer")
                .query(Long.class)
                .single();
    }

    @Test
    void sendsItsCommandWhenItsTimeHasComeAndIsGone() {
        timers.start();
        set("tomorrow", Duration.ofDays(1));
        set("now", Duration.ZERO);
        expectRung("now");

        clock.ahead = Duration.ofDays(1);

        expectRung("now", "tomorrow");
        await().until(() -> kept() == 0);
    }

    @Test
    void isOneHoweverOftenItIsSet() {
        set("noon", Duration.ofHours(1));
        set("noon", Duration.ofHours(1));

        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void thatFailsIsTriedAgainAndCounted() {
        failure.set(new IllegalStateException("this is a test"));
        timers.start();

        set("noon", Duration.ZERO);

        expectRung("noon", "noon");
        assertThat(meters.get("dbscheduler_task_completions")
                        .tag("task", "bell")
                        .tag("result", "failed")
                        .counter()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void whoseCommandIsRefusedIsGone() {
        failure.set(new RuleViolation("bell.broken", "The bell is broken."));
        timers.start();

        set("noon", Duration.ZERO);

        expectRung("noon");
        await().until(() -> kept() == 0);
    }

    @Test
    void whoseTimeCameWhileNothingRanSendsItsCommandAtTheStart() {
        timers.start();
        timers.stop();
        set("noon", Duration.ofHours(1));
        clock.ahead = Duration.ofDays(1);
        assertThat(rung).isEmpty();

        timers.start();

        expectRung("noon");
    }

    @Test
    void isKeptForTheFarthestTimeThatThereIs() {
        timers.set(BELL, "doomsday", new RingBell("doomsday"), Instant.MAX);

        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void isKeptAsJsonUnderItsNameUntilThen() {
        Instant due = Instant.parse("2999-12-24T12:00:00.123456Z");

        timers.set(BELL, "noon", new RingBell("noon"), due);

        assertThat(JdbcClient.create(ledger)
                        .sql("select task_name, task_data, execution_time from timer")
                        .query()
                        .singleRow())
                .containsEntry("TASK_NAME", "bell")
                .containsEntry("EXECUTION_TIME", due.atOffset(ZoneOffset.UTC))
                .containsEntry("TASK_DATA", "{\"bell\":\"noon\"}".getBytes(StandardCharsets.UTF_8));
    }
}
