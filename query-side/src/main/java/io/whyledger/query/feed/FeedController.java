package io.whyledger.query.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.domain.published.CloudEvents;
import io.whyledger.domain.published.PublishedEvent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.async.DeferredResult;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

@RestController
@Tag(name = "Event stream", description = "What happened, for consumers; described in full by /asyncapi.json")
class FeedController {

    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String POSITION = "Whyledger-Position";
    private static final List<String> PARAMETERS = List.of("after", "type", "subject", "limit", "wait");
    private static final int LONGEST_WAIT = 60;

    private final FeedReader reader;
    private final FeedTail tail;
    private final CloudEvents cloudEvents;

    FeedController(FeedReader reader, FeedTail tail, CloudEvents cloudEvents) {
        this.reader = reader;
        this.tail = tail;
        this.cloudEvents = cloudEvents;
    }

    @GetMapping(
            path = "/api/feed",
            produces = {BATCH, MediaType.APPLICATION_JSON_VALUE})
    @Operation(
            summary = "Read the event stream",
            description = "CloudEvents 1.0 in a JSON batch, oldest first. The Link header leads on (rel=next), also"
                    + " when the filter left nothing of what was read; Whyledger-Position says how far that was.")
    @ApiResponse(
            responseCode = "200",
            description = "The events, none when there are no more yet",
            content = @Content(mediaType = BATCH, examples = @ExampleObject(value = FeedExamples.BATCH)))
    @ApiResponse(responseCode = "409", description = "The ledger ends before the position")
    @ApiResponse(responseCode = "503", description = "Too many clients wait already")
    DeferredResult<ResponseEntity<byte[]>> readFeed(
            @Parameter(
                            description = "Position of the last event that was received, or newest; from the beginning"
                                    + " if absent",
                            example = "42")
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
            @RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit,
            @Parameter(description = "Seconds to wait for an event when there is none")
                    @RequestParam(defaultValue = "0")
                    @Min(0)
                    @Max(LONGEST_WAIT)
                    int wait,
            @Parameter(hidden = true) HttpServletRequest request) {
        FeedParameters.refuseOthers(request.getParameterMap().keySet(), PARAMETERS);
        FeedFilter filter = FeedParameters.filter(type, subject);
        long head = reader.head();
        FeedPage page = reader.read(FeedParameters.after(null, after, head), head, filter, limit);
        UriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentRequest();
        DeferredResult<ResponseEntity<byte[]>> answer = new DeferredResult<>(0L);
        if (page.events().isEmpty() && page.upTo() >= head && wait > 0) {
            WaitingFollower follower = new WaitingFollower(
                    page.upTo(),
                    filter,
                    Duration.ofSeconds(wait),
                    found -> answer.setResult(answer(first(found, limit), address)));
            answer.onCompletion(() -> tail.forget(follower));
            tail.follow(follower);
        } else {
            answer.setResult(answer(page, address));
        }
        return answer;
    }

    private static FeedPage first(FeedPage page, int limit) {
        if (page.events().size() <= limit) {
            return page;
        }
        List<PublishedEvent> first = page.events().subList(0, limit);
        return new FeedPage(first.get(limit - 1).position(), first);
    }

    private ResponseEntity<byte[]> answer(FeedPage page, UriComponentsBuilder address) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(BATCH))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next(page, address)));
        if (page.upTo() != FeedReader.BEGINNING) {
            answer.header(POSITION, Long.toString(page.upTo()));
        }
        return answer.body(batch(page.events()));
    }

    /** Relative, so that it also holds behind a proxy. */
    private static String next(FeedPage page, UriComponentsBuilder address) {
        UriComponentsBuilder next =
                address.cloneBuilder().scheme(null).host(null).port(null).replaceQueryParam("after");
        if (page.upTo() != FeedReader.BEGINNING) {
            next.queryParam("after", page.upTo());
        }
        return next.build().toUriString();
    }

    private byte[] batch(List<PublishedEvent> events) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        json.write('[');
        for (PublishedEvent event : events) {
            json.writeBytes(json.size() > 1 ? new byte[] {',', '\n'} : new byte[0]);
            json.writeBytes(cloudEvents.structured(event));
        }
        json.write(']');
        return json.toByteArray();
    }
}
