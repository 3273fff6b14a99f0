package io.whyledger.command.reaction;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends commands when their time has come, at least once, whichever process runs then; if none does, the next one that
 * starts.
 */
@Component
public class Timers implements SmartLifecycle {

    /** Later than anybody waits for, and early enough for every database. */
    private static final Instant FARTHEST = Instant.parse("9999-12-31T00:00:00Z");

    private final TimerSchedulers schedulers;
    private volatile Scheduler scheduler;
    private volatile boolean running;

    Timers(TimerSchedulers schedulers) {
        this.schedulers = schedulers;
        this.scheduler = schedulers.make();
    }

    /**
     * Has a command sent at a time; soon if that is over, in the year 9999 if it is later.
     *
     * @param id tells it from others of its kind; while there is one with this id, it stays as it is
     */
    public <C> void set(Timer<C> timer, String id, C command, Instant due) {
        Instant kept = due.isAfter(FARTHEST) ? FARTHEST : due;
        scheduler.scheduleIfNotExists(new TaskInstance<>(timer.name(), id, command), kept);
    }

    @Override
    public void start() {
        scheduler.start();
        running = true;
    }

    /** It pauses first, because a look that is interrupted would close the file of an embedded database. */
    @Override
    public void stop() {
        running = false;
        scheduler.pause();
        scheduler.stop();
        scheduler = schedulers.make();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
