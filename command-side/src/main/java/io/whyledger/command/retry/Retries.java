package io.whyledger.command.retry;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.retry.RetryListener;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryState;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.core.retry.Retryable;

/** Retries with longer and longer delays, each different by chance, and counts them by their cause. */
class Retries {

    private static final Logger log = LoggerFactory.getLogger(Retries.class);

    private final RetrySettings settings;
    private final MeterRegistry meters;

    Retries(RetrySettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.meters = meters;
    }

    RetryTemplate after(Set<Failure> failures) {
        RetryTemplate template = new RetryTemplate(RetryPolicy.builder()
                .maxRetries(settings.maximum())
                .timeout(settings.within())
                .delay(settings.delay())
                .jitter(settings.delay().dividedBy(2))
                .multiplier(settings.multiplier())
                .maxDelay(settings.maximumDelay())
                .predicate(thrown -> failures.contains(Failure.of(thrown)))
                .build());
        template.setRetryListener(new RetryListener() {
            @Override
            public void beforeRetry(RetryPolicy policy, Retryable<?> command, RetryState state) {
                count(state.getLastException());
            }
        });
        return template;
    }

    void count(Throwable failed) {
        Failure failure = Failure.of(failed);
        Counter.builder("whyledger.command.retries")
                .description("Commands that were sent again")
                .tag("cause", failure.tag())
                .register(meters)
                .increment();
        if (failure == Failure.DATABASE_BUSY || failure == Failure.CONNECTION_LOST) {
            log.warn(
                    "a command is sent again cause={} failure={}",
                    failure.tag(),
                    NestedExceptionUtils.getMostSpecificCause(failed).toString());
        }
    }
}
