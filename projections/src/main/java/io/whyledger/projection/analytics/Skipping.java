package io.whyledger.projection.analytics;

import io.micrometer.core.instrument.MeterRegistry;
import io.whyledger.projection.analytics.stream.StreamRecord;
import io.whyledger.projection.analytics.stream.Unreadable;
import java.util.Objects;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps which records told nothing, and counts them since this process began. */
@Component
class Skipping {

    private static final String METRIC = "whyledger.analytics.skipped";
    private static final int LONGEST_DETAIL = 300;

    private final AnalyticsStore store;
    private final ObjectProvider<MeterRegistry> meters;

    Skipping(AnalyticsStore store, ObjectProvider<MeterRegistry> meters) {
        this.store = store;
        this.meters = meters;
    }

    void skip(StreamRecord record, Unreadable nothing) {
        store.put(new SkippedFact(
                new SkippedKey(record.topic(), record.partition(), record.offset()),
                nothing.reason(),
                plain(Objects.toString(nothing.getMessage())),
                record.at()));
        CurrentUnitOfWork.get()
                .root()
                .afterCommit(batch -> meters.ifAvailable(
                        it -> it.counter(METRIC, "reason", nothing.reason()).increment()));
    }

    /** Short, and without what can't be kept or would be taken for a line of its own. */
    private static String plain(String detail) {
        String line = detail.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ");
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL - 1) + "…";
    }
}
