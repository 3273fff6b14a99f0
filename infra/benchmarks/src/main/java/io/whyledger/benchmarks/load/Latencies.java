package io.whyledger.benchmarks.load;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** Times to three digits, from a microsecond to some minutes; any thread may add to them. */
public final class Latencies {

    private static final long LONGEST = TimeUnit.MINUTES.toNanos(10);

    private final Histogram histogram = new ConcurrentHistogram(1_000, LONGEST, 3);

    /** A time in nanoseconds. */
    public void add(long nanos) {
        histogram.recordValue(Math.min(LONGEST, Math.max(0, nanos)));
    }

    /** Percentiles in milliseconds, by what a column with them is called. */
    public Map<String, Double> columns(String prefix) {
        return Map.of(
                prefix + "p50 ms", at(50),
                prefix + "p99 ms", at(99),
                prefix + "p99.9 ms", at(99.9));
    }

    private double at(double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1e6;
    }
}
