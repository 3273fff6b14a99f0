package io.whyledger.query.activity;

import io.whyledger.projection.ViewNames;
import io.whyledger.projection.activity.ActivityViews;
import io.whyledger.projection.progress.ViewProgress;
import java.io.Closeable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Tells subscribers what has just happened. One thread reads the activity view for all of them, and only while there are
 * any. Each is told on a thread of its own and read for again once it has taken what it was told: a slow one holds up
 * nobody, and nothing is queued for it.
 *
 * <p>An event that a projector had set aside and told late is not told here; {@code ListActivity} shows it.
 */
@Component
public class ActivityTail implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ActivityTail.class);

    private final ActivityViews views;
    private final ViewProgress progress;
    private final LiveSettings settings;
    private final Poller poller;
    private final Set<ActivitySubscription> subscriptions = ConcurrentHashMap.newKeySet();

    /** Its threads end by themselves when they have nothing to do. */
    private final ExecutorService tellers = Executors.newCachedThreadPool(threads("activity-teller-"));

    private volatile boolean running;

    ActivityTail(ActivityViews views, ViewProgress progress, LiveSettings settings) {
        this.views = views;
        this.progress = progress;
        this.settings = settings;
        this.poller = new Poller(threads("activity-tail-"), settings.poll(), this::poll);
    }

    /**
     * Tells a subscriber everything after a ledger position, first what it has missed, then what happens from now on.
     *
     * @return what ends it when closed; the subscriber may close it too
     */
    public Closeable subscribe(long afterPosition, ActivitySubscriber subscriber) {
        ActivitySubscription subscription = new ActivitySubscription(afterPosition, subscriber, this::forget);
        synchronized (subscriptions) {
            if (!running || subscriptions.size() >= settings.subscribers()) {
                throw new TooManySubscribers(settings.subscribers());
            }
            subscriptions.add(subscription);
            poller.start();
        }
        return subscription;
    }

    /** The position after which only news is told. */
    public long newestPosition() {
        return Math.min(progress.positionOf(ViewNames.ACTIVITY), views.newestPosition());
    }

    int subscribers() {
        return subscriptions.size();
    }

    private void forget(ActivitySubscription subscription) {
        synchronized (subscriptions) {
            subscriptions.remove(subscription);
            if (subscriptions.isEmpty()) {
                poller.stop();
            }
        }
    }

    /**
     * Nearly all subscribers stand at the same position, so one query serves them. Nothing is told that another segment of
     * the view could still put something before.
     */
    private void poll() {
        try {
            long upTo = progress.positionOf(ViewNames.ACTIVITY);
            Map<Long, List<ActivitySubscription>> waiting = subscriptions.stream()
                    .filter(ActivitySubscription::isIdle)
                    .collect(Collectors.groupingBy(ActivitySubscription::position));
            waiting.forEach((after, idle) -> tell(after, upTo, idle));
        } catch (RuntimeException e) {
            log.warn("activity could not be read, trying again", e);
        }
    }

    private void tell(long after, long upTo, List<ActivitySubscription> waiting) {
        List<ActivityEntry> entries = views
                .findByPositionGreaterThanAndPositionLessThanEqualOrderByPosition(
                        after, upTo, Limit.of(settings.batch()))
                .stream()
                .map(ActivityEntries::of)
                .toList();
        waiting.stream()
                .filter(it -> !entries.isEmpty()
                        || it.hasHeardNothingFor(settings.heartbeat().toNanos()))
                .filter(ActivitySubscription::occupy)
                .forEach(it -> tellers.execute(() -> it.tell(entries)));
    }

    private static CustomizableThreadFactory threads(String prefix) {
        CustomizableThreadFactory threads = new CustomizableThreadFactory(prefix);
        threads.setDaemon(true);
        return threads;
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server, which would wait for the open streams. */
    @Override
    public void stop() {
        running = false;
        subscriptions.forEach(ActivitySubscription::close);
        poller.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
