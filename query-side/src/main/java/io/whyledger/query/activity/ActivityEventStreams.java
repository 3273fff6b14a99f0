package io.whyledger.query.activity;

import io.whyledger.query.http.Positions;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Opens streams of server-sent events that go on where their client was. */
@Component
class ActivityEventStreams {

    /** A client that is still there connects again. */
    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private static final long RECONNECT_MILLIS = 2_000;

    private final ActivityTail tail;

    ActivityEventStreams(ActivityTail tail) {
        this.tail = tail;
    }

    /**
     * A stream of what happens after a position; of what happens from now on when no position is given.
     *
     * @param form completes the event that tells an entry
     */
    ResponseEntity<SseEmitter> open(
            @Nullable String lastEventId,
            @Nullable String after,
            BiConsumer<SseEmitter.SseEventBuilder, ActivityEntry> form)
            throws IOException {
        long position = position(lastEventId, after);
        SseEmitter emitter = new SseEmitter(LIFETIME.toMillis());
        emitter.send(opening(position));
        Closeable subscription = tail.subscribe(position, new ActivityEventStream(emitter, form));
        emitter.onCompletion(() -> close(subscription));
        emitter.onTimeout(() -> close(subscription));
        emitter.onError(error -> close(subscription));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(emitter);
    }

    /** An id without data is where a client resumes that has not been told anything yet. */
    private static SseEmitter.SseEventBuilder opening(long position) {
        SseEmitter.SseEventBuilder opening =
                SseEmitter.event().comment("following").reconnectTime(RECONNECT_MILLIS);
        return position < 0 ? opening : opening.id(String.valueOf(position));
    }

    private long position(@Nullable String lastEventId, @Nullable String after) {
        if (lastEventId != null) {
            return Positions.parse("Last-Event-ID", lastEventId);
        }
        return after == null ? tail.newestPosition() : Positions.parse("after", after);
    }

    private static void close(Closeable subscription) {
        try {
            subscription.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
