package io.whyledger.command.reaction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How events are handed to the reactions.
 *
 * @param batchSize events at most after which the place in the ledger is kept; after a failure all of them come again
 * @param claimTimeout after which the reactions of a process that no longer says anything are run by another
 * @param claimExtension between two signs of life of the process that runs them
 * @param claimInterval between two looks of another process whether nobody does
 */
@Validated
@ConfigurationProperties("whyledger.reactions")
record ReactionSettings(
        @DefaultValue("100") @Min(1) @Max(10_000) int batchSize,
        @DefaultValue("10s") Duration claimTimeout,
        @DefaultValue("2s") Duration claimExtension,
        @DefaultValue("2s") Duration claimInterval) {}
