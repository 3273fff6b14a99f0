package io.whyledger.projection.operations;

import io.whyledger.projection.publishing.Publisher;
import io.whyledger.projection.publishing.PublisherSegment;
import io.whyledger.projection.publishing.PublisherStatus;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** Tells what keeps the event stream from going on; commands and views do without it, so the application stays up. */
@Component("publisher")
@ConditionalOnBooleanProperty("whyledger.kafka.enabled")
class PublisherHealth extends AbstractHealthIndicator {

    private final Publisher publisher;

    PublisherHealth(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        PublisherStatus status = publisher.status();
        boolean stuck = status.isAny(PublisherSegment.REFUSED) || status.isAny(PublisherSegment.RETRYING);
        health.status(stuck ? Status.UNKNOWN : Status.UP)
                .withDetail("topic", status.topic())
                .withDetail("lag", status.lag())
                .withDetail("segments", status.segments());
    }
}
