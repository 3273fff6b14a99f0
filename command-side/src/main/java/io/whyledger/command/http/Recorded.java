package io.whyledger.command.http;

import io.whyledger.ledger.EventStreams;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers requests whose command was recorded: with the stream's version and the position in the ledger. */
@Component
public class Recorded {

    /** Header of answers and, as {@code Whyledger-At-Least}, of questions that must see what was recorded. */
    public static final String POSITION = "Whyledger-Position";

    private final EventStreams streams;

    Recorded(EventStreams streams) {
        this.streams = streams;
    }

    /** 201 with the address of what was created. */
    public ResponseEntity<Void> created(String address, String streamId, long version) {
        return ResponseEntity.created(URI.create(address))
                .headers(headers(streamId, version))
                .build();
    }

    /** 204 for a change of what was there. */
    public ResponseEntity<Void> changed(String streamId, long version) {
        return ResponseEntity.noContent().headers(headers(streamId, version)).build();
    }

    /** Any other status, with the address of what the body is about. */
    public <B> ResponseEntity<B> withBody(HttpStatus status, String address, String streamId, long version, B body) {
        return ResponseEntity.status(status)
                .location(URI.create(address))
                .headers(headers(streamId, version))
                .body(body);
    }

    /** The address of a page, which waits until it shows what was recorded. */
    public String redirect(String page, String streamId, long version) {
        return "redirect:"
                + UriComponentsBuilder.fromPath(page)
                        .queryParam("atLeast", streams.positionOf(streamId, version))
                        .build()
                        .encode()
                        .toUriString();
    }

    private HttpHeaders headers(String streamId, long version) {
        HttpHeaders headers = new HttpHeaders();
        headers.setETag("\"" + version + "\"");
        headers.set(POSITION, Long.toString(streams.positionOf(streamId, version)));
        return headers;
    }
}
