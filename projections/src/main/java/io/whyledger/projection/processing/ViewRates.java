package io.whyledger.projection.processing;

import io.whyledger.projection.generation.Generation;
import io.whyledger.projection.generation.Generations;
import io.whyledger.projection.generation.KnownGenerations;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How fast generations have moved through the ledger in the last seconds, whichever processes fill them. */
@Component
class ViewRates {

    private static final int SAMPLES = 10;
    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private record Sample(long nanos, long position) {}

    private final ViewTending views;
    private final KnownGenerations known;
    private final Generations generations;
    private final Map<String, Deque<Sample>> samples = new ConcurrentHashMap<>();

    ViewRates(ViewTending views, KnownGenerations known, Generations generations) {
        this.views = views;
        this.known = known;
        this.generations = generations;
    }

    @Scheduled(fixedRate = 1_000)
    void sample() {
        views.views().forEach(view -> known.of(view.getName()).forEach(this::sample));
    }

    private void sample(Generation generation) {
        Sample now = new Sample(System.nanoTime(), generations.positionOf(generation));
        samples.compute(generation.processor(), (processor, before) -> {
            Deque<Sample> all = before == null ? new ArrayDeque<>() : new ArrayDeque<>(before);
            all.addLast(now);
            if (all.size() > SAMPLES) {
                all.removeFirst();
            }
            return all;
        });
    }

    double eventsPerSecond(Generation generation) {
        Deque<Sample> known = samples.get(generation.processor());
        if (known == null || known.size() < 2) {
            return 0;
        }
        Sample first = known.getFirst();
        Sample last = known.getLast();
        return Math.max(0, (last.position() - first.position()) * NANOS / (last.nanos() - first.nanos()));
    }
}
