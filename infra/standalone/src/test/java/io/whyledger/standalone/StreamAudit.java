package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what a consumer got with the ledger. */
final class StreamAudit {

    private StreamAudit() {}

    /** An event where it was found. */
    record Entry(int partition, long offset, String id, String subject) {}

    /** Each event of the ledger is there once, and those of a stream are in one partition, in the ledger's order. */
    static void expectExactly(List<String> ledger, List<Entry> stream) {
        Map<String, Integer> positions = new HashMap<>();
        ledger.forEach(id -> positions.put(id, positions.size()));
        Map<String, Entry> lastOf = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (Entry entry : stream) {
            assertThat(positions).as("only the ledger's events").containsKey(entry.id());
            assertThat(seen.add(entry.id())).as("%s came once", entry).isTrue();
            Entry before = lastOf.put(entry.subject(), entry);
            if (before != null) {
                assertThat(before.partition()).as("partition of %s", entry).isEqualTo(entry.partition());
                assertThat(positions.get(before.id()))
                        .as("%s before %s", before, entry)
                        .isLessThan(positions.get(entry.id()));
            }
        }
        Set<String> lost = new HashSet<>(ledger);
        lost.removeAll(seen);
        assertThat(lost).as("lost").isEmpty();
    }
}
