package io.whyledger.query.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the event stream is served over HTTP.
 *
 * @param poll pause between two looks at the end of the ledger, while anybody follows it
 * @param heartbeat how long a follower hears nothing at most
 * @param patience how long a follower may leave unread what it was sent, before it is dropped
 * @param page events at most that are read at once
 * @param followers how many there may be
 */
@Validated
@ConfigurationProperties("whyledger.query.feed")
record FeedSettings(
        @DefaultValue("100ms") Duration poll,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("1m") Duration patience,
        @DefaultValue("500") @Min(1) @Max(10_000) int page,
        @DefaultValue("200") @Min(1) @Max(10_000) int followers) {}
