package io.whyledger.query.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.domain.published.CloudEvents;
import io.whyledger.query.http.UnhurriedResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Event stream")
class FeedStreamController {

    private static final List<String> PARAMETERS = List.of("after", "type", "subject");

    private final FeedReader reader;
    private final FeedTail tail;
    private final CloudEvents cloudEvents;
    private final FeedSettings settings;

    FeedStreamController(FeedReader reader, FeedTail tail, CloudEvents cloudEvents, FeedSettings settings) {
        this.reader = reader;
        this.tail = tail;
        this.cloudEvents = cloudEvents;
        this.settings = settings;
    }

    @GetMapping(path = "/api/feed/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(
            summary = "Follow the event stream",
            description = "Server-sent events without a name, each with its ledger position as id and a CloudEvent as"
                    + " JSON. A client that was cut off goes on where it was by Last-Event-ID.")
    @ApiResponse(
            responseCode = "200",
            description = "The stream",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            examples = @ExampleObject(value = FeedExamples.STREAM)))
    @ApiResponse(responseCode = "409", description = "The ledger ends before the position")
    @ApiResponse(responseCode = "503", description = "Too many clients follow it already")
    void followFeed(
            @Parameter(description = "Position of the last event that was received", example = "42")
                    @Nullable
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    String lastEventId,
            @Parameter(
                            description = "The same, where there is no such header; or newest for what happens from now"
                                    + " on; from the beginning if absent")
                    @Nullable
                    @RequestParam(required = false)
                    String after,
            @Parameter(description = "Only these types", example = "io.whyledger.decision.accepted.v1")
                    @Nullable
                    @RequestParam(required = false)
                    List<String> type,
            @Parameter(description = "Only what happened to these streams", example = "decision/adr-2")
                    @Nullable
                    @RequestParam(required = false)
                    List<String> subject,
            @Parameter(hidden = true) HttpServletRequest request,
            @Parameter(hidden = true) HttpServletResponse response)
            throws IOException {
        FeedParameters.refuseOthers(request.getParameterMap().keySet(), PARAMETERS);
        FeedFilter filter = FeedParameters.filter(type, subject);
        long position = FeedParameters.after(lastEventId, after, reader.head());
        StreamingFollower follower = new StreamingFollower(position, filter, cloudEvents, settings);
        tail.follow(follower);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        follower.tellTo(UnhurriedResponse.to(request, () -> tail.forget(follower)));
    }
}
