package io.whyledger.projection.analytics.stream;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;

/**
 * Up to which position of the ledger all entries have been read, though partitions are read independently: within each,
 * positions only grow, so it is the smallest of those partitions that have more, or the largest once none has.
 */
final class Progress {

    private final Map<Integer, Long> last = new HashMap<>();
    private long seen;

    Progress(long seen) {
        this.seen = seen;
    }

    /** A record was read; a position in the wrong order is from a repetition and says nothing new. */
    void read(int partition, long position) {
        last.merge(partition, position, Math::max);
    }

    /** @param lag how many records a partition has that were not read, if that is known */
    void look(Iterable<Integer> partitions, IntFunction<OptionalLong> lag) {
        long largest = last.values().stream().mapToLong(it -> it).max().orElse(-1);
        for (int partition : partitions) {
            if (lag.apply(partition).orElse(1) > 0) {
                largest = Math.min(largest, last.getOrDefault(partition, -1L));
            }
        }
        seen = Math.max(seen, largest);
    }

    long seen() {
        return seen;
    }
}
