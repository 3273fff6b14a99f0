package io.whyledger.projection.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.whyledger.domain.NothingFound;
import io.whyledger.projection.publishing.Publisher;
import io.whyledger.projection.publishing.PublisherStatus;
import jakarta.validation.Valid;
import org.apache.kafka.common.KafkaException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/operations/publisher", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Operations")
class PublisherController {

    private final ObjectProvider<Publisher> publisher;

    PublisherController(ObjectProvider<Publisher> publisher) {
        this.publisher = publisher;
    }

    @GetMapping
    @Operation(
            summary = "Find out how the event stream is published",
            description = "By segment: how far, how late, and what keeps it from going on.")
    @ApiResponse(responseCode = "404", description = "This process does not publish")
    PublisherStatus findPublisher() {
        return publisher().status();
    }

    @PostMapping(path = "/republish", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "Publish all events again",
            description = "Behind those that are in the topic, for when it is not known any more how far they were"
                    + " published. Consumers tell by id and sequence what they have had already.")
    @ApiResponse(responseCode = "202", description = "It has begun; the segments tell how far it is")
    @ApiResponse(responseCode = "404", description = "This process does not publish")
    @ApiResponse(responseCode = "409", description = "Another topic was named, or the topics are not as they must be")
    @ApiResponse(responseCode = "503", description = "The broker does not take it now")
    PublisherStatus republish(@Valid @RequestBody Republication wanted) {
        Publisher asked = publisher();
        try {
            asked.republish(wanted.topic(), wanted.reason());
        } catch (KafkaException e) {
            throw new BrokerUnavailable(e);
        }
        return asked.status();
    }

    private Publisher publisher() {
        Publisher enabled = publisher.getIfAvailable();
        if (enabled == null) {
            throw new NothingFound(
                    "publisher.not-enabled",
                    "This process does not publish to Kafka. Set whyledger.kafka.enabled and"
                            + " whyledger.kafka.bootstrap-servers, or ask one that does.");
        }
        return enabled;
    }
}
