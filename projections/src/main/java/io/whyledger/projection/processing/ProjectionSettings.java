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
 * @param batchSize events that share a transaction at most
 * @param pause between two looks for events that other processes have entered
 */
@Validated
@ConfigurationProperties("whyledger.projection")
record ProjectionSettings(
        @DefaultValue("500") @Min(1) @Max(10_000) int batchSize, @DefaultValue("100ms") Duration pause) {}
