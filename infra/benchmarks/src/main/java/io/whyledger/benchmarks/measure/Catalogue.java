package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.contender.AxonContender;
import io.whyledger.benchmarks.load.Histories;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** The catalogue of a running application as an operator sees it: stopped, started, and how far it is. */
class Catalogue {

    private static final String NAME = "catalogue";
    private static final long PAUSE = 2_000_000;
    private static final int PIECE = 500;

    private final AxonContender contender;
    private final EventProcessingConfiguration processing;

    Catalogue(AxonContender contender) {
        this.contender = contender;
        this.processing = contender.part(EventProcessingConfiguration.class);
    }

    /** Stops everything that reads events. */
    void stopAll() {
        processing.eventProcessors().values().forEach(EventProcessor::shutDown);
    }

    /** Starts the catalogue alone. */
    void start() {
        processing.eventProcessors().values().stream()
                .filter(processor -> processor.getName().startsWith(NAME))
                .forEach(EventProcessor::start);
    }

    /** The position of the last event that there is. */
    long head() {
        TrackingToken head = contender.part(EventStore.class).createHeadToken();
        return head.position().orElseThrow();
    }

    /** The position up to which all segments have handled everything, −1 for none. */
    long position() {
        return contender.position();
    }

    /** Waits until every one of these technologies is there as its last event left it. */
    void awaitAll(Histories histories, int technologies) {
        long head = head();
        while (position() < head) {
            LockSupport.parkNanos(PAUSE);
        }
        List<String> waiting = new ArrayList<>();
        for (int number = 0; number < technologies; number++) {
            waiting.add(histories.id(number).value());
        }
        for (int from = 0; from < technologies; from += PIECE) {
            awaitVisible(waiting.subList(from, Math.min(technologies, from + PIECE)), Histories.LENGTH - 1);
        }
    }

    /** Waits until rows show a version. */
    void awaitVisible(List<String> ids, long version) {
        while (contender.visible(ids).values().stream()
                        .filter(shown -> shown >= version)
                        .count()
                < ids.size()) {
            LockSupport.parkNanos(PAUSE);
        }
    }
}
