package io.whyledger.projection.processing;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.whyledger.projection.ViewNames;
import org.axonframework.config.EventProcessingConfiguration;
import org.springframework.stereotype.Component;

/** Shows how many events each view has set aside; anything above 0 needs a person. */
@Component
class DeadLetterMetrics implements MeterBinder {

    private final EventProcessingConfiguration processing;

    DeadLetterMetrics(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        ViewNames.ALL.forEach(view -> Gauge.builder("whyledger.dead.letters", () -> lettersOf(view))
                .tag("view", view)
                .description("Events that the view has set aside because it could not tell them")
                .register(registry));
    }

    private long lettersOf(String view) {
        return processing.deadLetterQueue(view).orElseThrow().size();
    }
}
