package io.whyledger.query.activity;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
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

    private final ActivityEventStreams streams;

    ActivityStreamController(ActivityEventStreams streams) {
        this.streams = streams;
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
        return streams.open(
                lastEventId, after, (event, entry) -> event.name("activity").data(entry, MediaType.APPLICATION_JSON));
    }
}
