package io.whyledger.projection.publishing;

import io.whyledger.domain.published.NotTranslatable;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.InvalidProducerEpochException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;

/**
 * Publishes a segment for as long as the application runs, whatever becomes of the broker. When another process has taken
 * the segment, it stands by until that one no longer gets on.
 */
class SegmentPublisher implements Runnable {

    private static final Logger log = LoggerFactory.getLogger(SegmentPublisher.class);

    private static final long LOOK_MILLIS = 1_000;

    private final Segment segment;
    private final Supplier<Session> sessions;
    private final LongSupplier head;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;
    private volatile @Nullable Session current;
    private volatile Seen seen = new Seen(PublisherSegment.STARTING, null, null);
    private boolean hasPublished;
    private boolean fenced;
    private long pause;

    /** What is told about it. */
    private record Seen(String state, @Nullable Position position, @Nullable String error) {}

    SegmentPublisher(Segment segment, Supplier<Session> sessions, LongSupplier head) {
        this.segment = segment;
        this.sessions = sessions;
        this.head = head;
        this.thread = new Thread(this, "publisher-" + segment.number());
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void run() {
        pause = segment.settings().retry().toMillis();
        while (!isStopping(0)) {
            try (Session session = sessions.get()) {
                current = session;
                follow(session);
            } catch (PublishingRefused | NotTranslatable refused) {
                tell(PublisherSegment.REFUSED, refused.getMessage(), null);
                pause = segment.settings().retryAtMost().toMillis();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            } catch (RuntimeException | Error failure) {
                // A thread that ended here would publish nothing more, and nobody would know.
                fail(failure);
            } finally {
                current = null;
            }
            isStopping(pause);
        }
        tell(PublisherSegment.STOPPED, null, null);
    }

    private void follow(Session session) throws InterruptedException {
        Optional<Position> known = session.look();
        known.ifPresent(this::see);
        boolean replaced = hasPublished && known.filter(this::isByAnother).isPresent();
        if ((fenced || replaced) && !awaitTurn(session)) {
            return;
        }
        fenced = false;
        session.claim();
        see(session.saved());
        tell(PublisherSegment.PUBLISHING, null, null);
        while (!isStopping(0)) {
            session.publish();
            if (!Objects.equals(seen.position(), session.saved())) {
                see(session.saved());
                hasPublished = true;
                pause = segment.settings().retry().toMillis();
            }
        }
    }

    private boolean isByAnother(Position position) {
        return !position.writer().equals(segment.writer());
    }

    /** Whether to take the segment from the other process; otherwise this one ends. */
    private boolean awaitTurn(Session session) {
        tell(PublisherSegment.STANDING_BY, null, null);
        long takeover = segment.settings().takeover().toNanos();
        long since = System.nanoTime();
        while (!isStopping(LOOK_MILLIS)) {
            Position before = seen.position();
            session.look().ifPresent(this::see);
            Position now = seen.position();
            boolean waits = now == null || head.getAsLong() > now.position();
            if (!Objects.equals(before, now) || !waits) {
                since = System.nanoTime();
            } else if (System.nanoTime() - since > takeover) {
                log.warn("taking over what another process does not get on with segment={}", segment.number());
                return true;
            }
        }
        return false;
    }

    private void fail(Throwable failure) {
        if (isStopping(0)) {
            return;
        }
        if (isFenced(failure)) {
            fenced = true;
            log.info("another process publishes from now on segment={}", segment.number());
            pause = segment.settings().retry().toMillis();
            return;
        }
        tell(PublisherSegment.RETRYING, told(failure), failure);
        pause = Math.min(2 * pause, segment.settings().retryAtMost().toMillis());
    }

    private static boolean isFenced(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(it -> it instanceof ProducerFencedException || it instanceof InvalidProducerEpochException);
    }

    private static String told(Throwable failure) {
        Throwable root = NestedExceptionUtils.getMostSpecificCause(failure);
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private void see(Position position) {
        seen = new Seen(seen.state(), position, seen.error());
    }

    /** Each thing that is wrong is logged once. */
    private void tell(String state, @Nullable String error, @Nullable Throwable failure) {
        Seen before = seen;
        seen = new Seen(state, before.position(), error);
        if (before.state().equals(state) && Objects.equals(before.error(), error)) {
            return;
        }
        switch (state) {
            case PublisherSegment.REFUSED -> log.error("not publishing segment={}: {}", segment.number(), error);
            case PublisherSegment.RETRYING ->
                log.warn("could not publish, trying again segment={}: {}", segment.number(), error, failure);
            default -> log.info("{} segment={} position={}", state, segment.number(), before.position());
        }
    }

    private boolean isStopping(long millis) {
        try {
            return stopping.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** Lets the transaction under way be the last. */
    void stop() {
        stopping.countDown();
    }

    /** Gives up on a transaction that has not ended; the thread is never interrupted, as it may read a file of H2. */
    void abandon() {
        Session abandoned = current;
        if (abandoned != null) {
            abandoned.abandon();
        }
    }

    /** @param deadline by {@link System#nanoTime()} */
    void awaitEnd(long deadline) {
        try {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    PublisherSegment status(long newest) {
        Seen now = seen;
        long position =
                now.position() == null ? Position.NOTHING : now.position().position();
        long published = now.position() == null ? 0 : now.position().published();
        return new PublisherSegment(
                segment.number(), now.state(), position, Math.max(0, newest - position), published, now.error());
    }
}
