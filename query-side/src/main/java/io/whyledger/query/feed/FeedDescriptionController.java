package io.whyledger.query.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.domain.published.AsyncApi;
import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.domain.published.PublishedType;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Event stream")
class FeedDescriptionController {

    private static final String SCHEMA = "application/schema+json";

    private final byte[] asyncApi;

    FeedDescriptionController(@Value("${whyledger.kafka.topic:whyledger.events}") String topic) {
        this.asyncApi = new AsyncApi(topic).document();
    }

    @GetMapping(path = "/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    byte[] asyncApi() {
        return asyncApi.clone();
    }

    @GetMapping(
            path = "/api/schemas/{type}.json",
            produces = {SCHEMA, MediaType.APPLICATION_JSON_VALUE})
    @Operation(
            summary = "Read the schema of a type of event",
            description = "JSON Schema 2020-12 of the data; where the attribute dataschema of each event leads.")
    @ApiResponse(responseCode = "200", description = "The schema")
    @ApiResponse(responseCode = "404", description = "There is no such type")
    ResponseEntity<byte[]> readSchema(
            @Parameter(example = "io.whyledger.decision.accepted.v1") @PathVariable String type) {
        PublishedType known = PublishedLanguage.type(type).orElseThrow(() -> FeedProblem.noSchema(type));
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(SCHEMA)).body(known.schema());
    }
}
