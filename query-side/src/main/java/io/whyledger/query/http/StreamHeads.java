package io.whyledger.query.http;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers those who ask for no more than the headers of a stream. Answered as a GET without its body, such a stream would
 * never come to know that its client has gone.
 */
@RestController
@Hidden
class StreamHeads {

    @RequestMapping(
            method = RequestMethod.HEAD,
            path = {"/api/feed/stream", "/api/activity/stream", "/activity/stream"},
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<Void> head() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
