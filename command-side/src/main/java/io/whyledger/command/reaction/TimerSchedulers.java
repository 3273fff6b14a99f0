package io.whyledger.command.reaction;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.stats.StatsRegistryAdapter;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.MeterRegistry;
import io.whyledger.ledger.LedgerAddress;
import io.whyledger.ledger.LedgerDatabase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** Makes schedulers over the timers that the ledger's database keeps; one that was stopped can't be started again. */
@Component
class TimerSchedulers {

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration ENDING = Duration.ofSeconds(10);

    /** Timers of another release are left to its processes. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    private final DataSource ledger;
    private final JdbcCustomization dialect;
    private final List<Task<?>> tasks;
    private final TimerSettings settings;
    private final Clock clock;
    private final SchedulerListener metrics;

    TimerSchedulers(
            @LedgerDatabase DataSource ledger,
            LedgerAddress address,
            List<Timer<?>> timers,
            ReactionCommands commands,
            TimerSettings settings,
            Clock clock,
            MeterRegistry meters) {
        this.ledger = ledger;
        this.dialect = address.isPostgreSql() ? new PostgreSqlJdbcCustomization(false, false) : new EmbeddedTimers();
        this.tasks = timers.stream()
                .<Task<?>>map(timer -> task(timer, commands, settings))
                .toList();
        this.settings = settings;
        this.clock = clock;
        this.metrics = new StatsRegistryAdapter(new MicrometerStatsRegistry(meters, tasks));
    }

    private static <C> Task<C> task(Timer<C> timer, ReactionCommands commands, TimerSettings settings) {
        return Tasks.oneTime(timer.name(), timer.command())
                .onFailure(new OnFailureRetryLater<>(settings.retry()))
                .execute((instance, context) -> commands.send(instance.getData()));
    }

    Scheduler make() {
        return Scheduler.create(ledger, tasks)
                .tableName("timer")
                .jdbcCustomization(dialect)
                .serializer(new TimedCommandJson())
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(clock::instant)
                .pollingInterval(settings.polling())
                .threads(settings.threads())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(ENDING)
                .addSchedulerListener(metrics)
                .build();
    }
}
