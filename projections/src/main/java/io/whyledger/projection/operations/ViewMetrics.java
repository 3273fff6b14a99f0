package io.whyledger.projection.operations;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.whyledger.projection.processing.GenerationStatus;
import io.whyledger.projection.processing.SegmentStatus;
import io.whyledger.projection.processing.ViewStatus;
import io.whyledger.projection.processing.ViewStatuses;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How far, how late and how fast the generations of the views are, and what they have set aside. */
@Component
class ViewMetrics implements MeterBinder {

    private record Generation(String view, GenerationStatus status) {

        private Tags tags() {
            return Tags.of("view", view, "generation", String.valueOf(status.generation()), "state", status.state());
        }
    }

    private static final Map<String, ToDoubleFunction<GenerationStatus>> OF_GENERATIONS = Map.of(
            "whyledger.view.position", GenerationStatus::position,
            "whyledger.view.lag", GenerationStatus::lag,
            "whyledger.view.lag.seconds", GenerationStatus::lagSeconds,
            "whyledger.view.percent", GenerationStatus::percent,
            "whyledger.view.events.per.second", GenerationStatus::eventsPerSecond,
            "whyledger.dead.letters", GenerationStatus::deadLetters);

    private static final Map<String, ToDoubleFunction<SegmentStatus>> OF_SEGMENTS = Map.of(
            "whyledger.segment.position", SegmentStatus::position,
            "whyledger.segment.lag", SegmentStatus::lag);

    private final ViewStatuses statuses;
    private final Map<String, MultiGauge> gauges = new HashMap<>();

    ViewMetrics(ViewStatuses statuses) {
        this.statuses = statuses;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Stream.concat(OF_GENERATIONS.keySet().stream(), OF_SEGMENTS.keySet().stream())
                .forEach(name -> gauges.put(name, MultiGauge.builder(name).register(registry)));
    }

    /** Generations and segments come and go, so what is measured is listed anew each time. */
    @Scheduled(initialDelay = 1_000, fixedDelay = 5_000)
    void measure() {
        List<Generation> generations =
                statuses.all().stream().flatMap(ViewMetrics::generations).toList();
        OF_GENERATIONS.forEach((name, value) -> put(
                name,
                generations.stream()
                        .map(it -> Row.of(it.tags(), value.applyAsDouble(it.status())))
                        .toList()));
        OF_SEGMENTS.forEach((name, value) ->
                put(name, generations.stream().flatMap(it -> rows(it, value)).toList()));
    }

    private static Stream<Generation> generations(ViewStatus view) {
        return view.generations().stream().map(status -> new Generation(view.view(), status));
    }

    private static Stream<Row<?>> rows(Generation generation, ToDoubleFunction<SegmentStatus> value) {
        Function<SegmentStatus, Row<?>> row = segment -> Row.of(
                generation.tags().and("segment", String.valueOf(segment.segment())), value.applyAsDouble(segment));
        return generation.status().segments().stream().map(row);
    }

    private void put(String name, List<? extends Row<?>> rows) {
        MultiGauge gauge = gauges.get(name);
        if (gauge != null) {
            gauge.register(List.copyOf(rows), true);
        }
    }
}
