package io.whyledger.query.feed;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;

/**
 * Tells followers what is new in the ledger. One thread reads for all of them, and only while there are any; who stand
 * at the same position share what is read. A follower that is still busy is passed over, and nothing is queued for it.
 */
@Component
class FeedTail implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(FeedTail.class);
    private static final FeedFilter EVERYTHING = new FeedFilter(Set.of(), Set.of());

    private final FeedReader reader;
    private final FeedSettings settings;
    private final Set<FeedFollower> followers = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService looking;
    private volatile boolean running;

    /** Only of interest to the one thread that looks. */
    private volatile boolean failing;

    FeedTail(FeedReader reader, FeedSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    synchronized void follow(FeedFollower follower) {
        if (!running || followers.size() >= settings.followers()) {
            throw FeedProblem.tooManyFollowers(settings.followers());
        }
        followers.add(follower);
        if (looking == null) {
            CustomizableThreadFactory threads = new CustomizableThreadFactory("feed-tail-");
            threads.setDaemon(true);
            looking = Executors.newSingleThreadScheduledExecutor(threads);
            looking.scheduleWithFixedDelay(this::look, 0, settings.poll().toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    synchronized void forget(FeedFollower follower) {
        followers.remove(follower);
        if (followers.isEmpty()) {
            lookNoMore();
        }
    }

    private synchronized void lookNoMore() {
        if (looking != null) {
            looking.shutdown();
            looking = null;
        }
    }

    int followers() {
        return followers.size();
    }

    private void look() {
        followers.forEach(follower -> orDrop(follower, FeedFollower::tick));
        trying(() -> {
            long head = reader.head();
            followers.stream()
                    .filter(it -> it.position() < head && it.isReady())
                    .collect(Collectors.groupingBy(FeedFollower::position))
                    .forEach((position, together) -> trying(() -> tell(together, position, head)));
        });
    }

    private void tell(List<FeedFollower> together, long position, long head) {
        FeedPage page = reader.read(position, head, EVERYTHING, settings.page());
        together.forEach(follower -> orDrop(follower, it -> it.take(page.with(it.filter()))));
        failing = false;
    }

    /** The others are told whatever is wrong with one. */
    private void orDrop(FeedFollower follower, Consumer<FeedFollower> told) {
        try {
            told.accept(follower);
        } catch (RuntimeException e) {
            log.debug("follower lost position={}", follower.position(), e);
            forget(follower);
        }
    }

    private void trying(Runnable read) {
        try {
            read.run();
        } catch (RuntimeException e) {
            if (!failing) {
                log.warn("the ledger could not be read for followers of the feed, trying on", e);
            }
            failing = true;
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server, which would wait for the open streams. */
    @Override
    public void stop() {
        running = false;
        followers.forEach(follower -> orDrop(follower, FeedFollower::end));
        lookNoMore();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
