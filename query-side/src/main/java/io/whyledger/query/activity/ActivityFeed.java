package io.whyledger.query.activity;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private final ActivityEventStreams streams;

    ActivityFeed(ActivityEventStreams streams) {
        this.streams = streams;
    }

    @GetMapping(path = "/activity/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<SseEmitter> followActivity(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestParam(required = false) @Nullable String after)
            throws IOException {
        return streams.open(lastEventId, after, (event, entry) -> event.name("entry")
                .data(new ModelAndView("activity/entry :: entry", Map.of("entry", entry))));
    }
}
