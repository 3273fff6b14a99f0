package io.whyledger.query.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How live updates are served.
 *
 * @param poll pause between two looks at the activity view
 * @param heartbeat how long a subscriber hears nothing at most
 * @param batch entries told at once at most
 * @param subscribers how many there may be
 */
@Validated
@ConfigurationProperties("whyledger.query.live")
record LiveSettings(
        @DefaultValue("150ms") Duration poll,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("500") @Min(1) @Max(10_000) int batch,
        @DefaultValue("200") @Min(1) @Max(10_000) int subscribers) {}
