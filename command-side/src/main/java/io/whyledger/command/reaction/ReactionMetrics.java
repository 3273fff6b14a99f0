package io.whyledger.command.reaction;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/** How late reactions are. */
@Component
class ReactionMetrics implements MeterBinder {

    private final ReactionProgress progress;

    ReactionMetrics(ReactionProgress progress) {
        this.progress = progress;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("whyledger.reactions.lag", progress, ReactionProgress::lag)
                .description("Events that the reactions have not been handed")
                .register(registry);
    }
}
