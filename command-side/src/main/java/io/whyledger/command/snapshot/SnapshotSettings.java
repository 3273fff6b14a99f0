package io.whyledger.command.snapshot;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the state of a stream is kept beside its events.
 *
 * @param every how many events that have to be read after the newest snapshot call for another one
 * @param threads that take snapshots
 * @param waiting streams at most that wait for a thread; more are left to their next command
 */
@Validated
@ConfigurationProperties("whyledger.snapshots")
record SnapshotSettings(
        @DefaultValue("200") @Min(2) int every,
        @DefaultValue("1") @Min(1) int threads,
        @DefaultValue("1000") @Min(1) int waiting) {}
