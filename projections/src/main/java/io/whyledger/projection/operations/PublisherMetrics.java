package io.whyledger.projection.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.whyledger.projection.publishing.Publisher;
import io.whyledger.projection.publishing.PublisherSegment;
import io.whyledger.projection.publishing.PublisherStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How far and how late the event stream is published, by segment. */
@Component
@ConditionalOnBooleanProperty("whyledger.kafka.enabled")
class PublisherMetrics implements MeterBinder {

    private static final Map<String, ToDoubleFunction<PublisherSegment>> OF_SEGMENTS = Map.of(
            "whyledger.publisher.position", PublisherSegment::position,
            "whyledger.publisher.lag", PublisherSegment::lag,
            "whyledger.publisher.published", PublisherSegment::published);

    private final Publisher publisher;
    private final Map<String, MultiGauge> gauges = new HashMap<>();

    PublisherMetrics(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        OF_SEGMENTS
                .keySet()
                .forEach(name -> gauges.put(name, MultiGauge.builder(name).register(registry)));
    }

    /** What a segment is doing is a tag, so what is measured is listed anew each time. */
    @Scheduled(initialDelay = 1_000, fixedDelay = 5_000)
    void measure() {
        PublisherStatus status = publisher.status();
        OF_SEGMENTS.forEach((name, value) -> {
            MultiGauge gauge = gauges.get(name);
            if (gauge != null) {
                gauge.register(rows(status, value), true);
            }
        });
    }

    private static List<Row<?>> rows(PublisherStatus status, ToDoubleFunction<PublisherSegment> value) {
        return status.segments().stream()
                .<Row<?>>map(it -> Row.of(
                        Tags.of("topic", status.topic(), "segment", String.valueOf(it.segment()), "state", it.state()),
                        value.applyAsDouble(it)))
                .toList();
    }
}
