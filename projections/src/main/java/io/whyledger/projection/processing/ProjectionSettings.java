package io.whyledger.projection.processing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events are handed to the projectors.
 *
 * @param segments parts into which the streams of a view that is filled for the first time are divided, each filled in
 *     its own transactions; later they are split and merged by an operator
 * @param segmentsPerProcess segments of a view that one process takes at most, so that others get some too
 * @param workers threads that fill views, shared by all segments of all views in this process
 * @param batchSize events that share a transaction at most
 * @param claimTimeout after which a segment of a process that no longer says anything goes to another process
 * @param claimExtension between two signs of life of a process that has nothing to do
 * @param claimInterval between two looks for segments that nobody fills
 * @param grace for which a generation that was replaced is kept and filled, for readers that still see it
 * @param tending between two looks for what an operator or another process wants of this one
 * @param deadLetterRetry after which an event that was set aside is tried again, doubled with each attempt in vain
 * @param deadLetterRetryAtMost between two attempts
 */
@Validated
@ConfigurationProperties("whyledger.projection")
record ProjectionSettings(
        @DefaultValue("1") @Min(1) @Max(64) int segments,
        @DefaultValue("64") @Min(1) @Max(64) int segmentsPerProcess,
        @DefaultValue("4") @Min(1) @Max(64) int workers,
        @DefaultValue("500") @Min(1) @Max(10_000) int batchSize,
        @DefaultValue("10s") Duration claimTimeout,
        @DefaultValue("2s") Duration claimExtension,
        @DefaultValue("2s") Duration claimInterval,
        @DefaultValue("1m") Duration grace,
        @DefaultValue("200ms") Duration tending,
        @DefaultValue("30s") Duration deadLetterRetry,
        @DefaultValue("1h") Duration deadLetterRetryAtMost) {}
