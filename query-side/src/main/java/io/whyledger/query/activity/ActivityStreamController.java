package io.whyledger.query.activity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.query.http.Positions;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@RestController
@Tag(name = "Activity")
class ActivityStreamController {

    /** A client that is still there connects again and goes on where it was. */
    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private final ActivityTail tail;

    ActivityStreamController(ActivityTail tail) {
        this.tail = tail;
    }

    @GetMapping(path = "/api/activity/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Follow the activity",
            description = "Server-sent events named activity, each with its ledger position as id and an entry of"
                    + " /api/activity as JSON. Without a position only what happens from now on is told.")
    @ApiResponse(responseCode = "200", description = "The stream")
    @ApiResponse(responseCode = "503", description = "Too many clients follow it already")
    ResponseEntity<SseEmitter> followActivity(
            @Parameter(description = "Position of the last entry that was received")
                    @Nullable
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    String lastEventId,
            @Parameter(description = "The same, for clients that cannot set the header") @Nullable @RequestParam
                    String after)
            throws IOException {
        SseEmitter emitter = new SseEmitter(LIFETIME.toMillis());
        emitter.send(SseEmitter.event().comment("following").reconnectTime(2_000));
        Closeable subscription = tail.subscribe(position(lastEventId, after), new ActivityEventStream(emitter));
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
            throw new IllegalStateException("a subscription closes without I/O", e);
        }
    }
}
