package io.whyledger.projectionspeed;

import com.sun.management.OperatingSystemMXBean;
import io.whyledger.projection.ViewNames;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;

/** Fills the ledger unless it is filled, and has one view after the other replay it. */
class Replays {

    private static final int CHUNK = 1000;

    private final ReplaySpeedSettings settings;
    private final EventStorageEngine events;
    private final EventProcessingConfiguration processing;

    Replays(ReplaySpeedSettings settings, EventStorageEngine events, EventProcessingConfiguration processing) {
        this.settings = settings;
        this.events = events;
        this.processing = processing;
    }

    void measure() throws InterruptedException {
        ViewNames.ALL.forEach(view -> processor(view).shutDown());
        if (events.createHeadToken() == null || headOf(events) <= 0) {
            fill();
        }
        for (String view : settings.views()) {
            split(view);
            for (int round = 0; round < settings.rounds(); round++) {
                replay(view);
            }
        }
    }

    private void fill() {
        List<DomainEventMessage<?>> chunk = new ArrayList<>();
        new LongHistory(settings.events(), settings.technologies(), event -> {
                    chunk.add(event);
                    if (chunk.size() == CHUNK) {
                        events.appendEvents(chunk);
                        chunk.clear();
                    }
                })
                .tell();
        events.appendEvents(chunk);
    }

    private void split(String view) throws InterruptedException {
        PooledStreamingEventProcessor processor = processor(view);
        processor.start();
        for (int segment = 0; segment < settings.segments() - 1; segment++) {
            while (!processor.splitSegment(segment).join()) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        processor.shutDown();
    }

    private void replay(String view) throws InterruptedException {
        PooledStreamingEventProcessor processor = processor(view);
        processor.resetTokens();
        long last = headOf(events);
        long busy = busyNanos();
        long began = System.nanoTime();
        processor.start();
        while (!isDone(processor, last)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        processor.shutDown();
        double busyMicros = (busyNanos() - busy) / 1e3;
        System.out.printf(
                "%-10s %d segment(s) %,d events in %.2f s: %,.0f events/s, %.1f us of processor time for each%n",
                view,
                settings.segments(),
                settings.events(),
                seconds,
                settings.events() / seconds,
                busyMicros / settings.events());
    }

    /** Tells more than the clock where other programs run too. */
    private static long busyNanos() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private boolean isDone(PooledStreamingEventProcessor processor, long last) {
        return processor.processingStatus().size() == settings.segments()
                && processor.processingStatus().values().stream()
                        .allMatch(it -> it.getCurrentPosition().orElse(-1) >= last);
    }

    private static long headOf(EventStorageEngine events) {
        TrackingToken head = events.createHeadToken();
        return head == null ? -1 : head.position().orElse(-1);
    }

    private PooledStreamingEventProcessor processor(String view) {
        return processing
                .eventProcessor(view, PooledStreamingEventProcessor.class)
                .orElseThrow();
    }
}
