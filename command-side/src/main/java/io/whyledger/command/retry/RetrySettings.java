package io.whyledger.command.retry;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often and how long a command is sent again that lost a race or met a database in trouble.
 *
 * @param maximum how many times at most; 0 switches it off
 * @param within how long after it was first sent a command may be sent again
 * @param delay before the first time, give or take a half
 * @param multiplier by which each delay is longer than the one before
 * @param maximumDelay that no delay exceeds
 */
@Validated
@ConfigurationProperties("whyledger.commands.retry")
record RetrySettings(
        @DefaultValue("20") @PositiveOrZero int maximum,
        @DefaultValue("5s") @DurationMin Duration within,
        @DefaultValue("5ms") @DurationMin(millis = 1) Duration delay,
        @DefaultValue("2") @DecimalMin("1") double multiplier,
        @DefaultValue("500ms") @DurationMin(millis = 1) Duration maximumDelay) {}
