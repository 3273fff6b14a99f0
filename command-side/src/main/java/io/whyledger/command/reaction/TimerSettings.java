package io.whyledger.command.reaction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How timers are watched.
 *
 * @param polling between two looks for timers whose time has come, so as late can they be
 * @param retry after which a timer whose command failed is tried again
 * @param heartbeat between two signs of life of a timer at work; without four of them another process works on it
 * @param threads that send commands
 */
@Validated
@ConfigurationProperties("whyledger.timers")
record TimerSettings(
        @DefaultValue("5s") @DurationMin(millis = 10) Duration polling,
        @DefaultValue("30s") @DurationMin(millis = 10) Duration retry,
        @DefaultValue("5s") @DurationMin(millis = 100) Duration heartbeat,
        @DefaultValue("2") @Min(1) @Max(16) int threads) {}
