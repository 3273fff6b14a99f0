package io.whyledger.query.activity;

import io.swagger.v3.oas.annotations.Hidden;
import io.whyledger.query.http.Positions;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What happens while somebody looks at the activity, as lines of that page; the id of each is its position. */
@Controller
@Hidden
class ActivityFeed {

    /** A page that is still open connects again and goes on where it was. */
    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final ActivityTail tail;

    ActivityFeed(ActivityTail tail) {
        this.tail = tail;
    }

    @GetMapping(path = "/activity/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> followActivity(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after)
            throws IOException {
        SseEmitter emitter = new SseEmitter(LIFETIME.toMillis());
        emitter.send(SseEmitter.event().comment("following").reconnectTime(2_000));
        Closeable subscription = tail.subscribe(position(lastEventId, after), new Lines(emitter));
        emitter.onCompletion(() -> close(subscription));
        emitter.onTimeout(() -> close(subscription));
        emitter.onError(error -> close(subscription));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(emitter);
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

    private record Lines(SseEmitter emitter) implements ActivitySubscriber {

        @Override
        public void accept(List<ActivityEntry> entries) throws IOException {
            for (ActivityEntry entry : entries) {
                emitter.send(SseEmitter.event()
                        .id(String.valueOf(entry.position()))
                        .name("entry")
                        .data(new ModelAndView("activity/entry :: entry", Map.of("entry", entry))));
            }
            if (entries.isEmpty()) {
                emitter.send(SseEmitter.event().comment("still here"));
            }
        }

        @Override
        public void ended() {
            emitter.complete();
        }
    }
}
