package io.whyledger.projection.analytics.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The position up to which all has been read")
class ProgressTest {

    private final Progress progress = new Progress(-1);

    private long seenWithLag(Map<Integer, Long> lag) {
        progress.look(
                List.of(0, 1),
                partition -> lag.containsKey(partition) ? OptionalLong.of(lag.get(partition)) : OptionalLong.empty());
        return progress.seen();
    }

    @Test
    void isTheLargestOnceNoPartitionHasMore() {
        progress.read(0, 7);
        progress.read(1, 5);

        assertThat(seenWithLag(Map.of(0, 0L, 1, 0L))).isEqualTo(7);
    }

    @Test
    void isThatOfThePartitionThatIsBehind() {
        progress.read(0, 7);
        progress.read(1, 5);

        assertThat(seenWithLag(Map.of(0, 0L, 1, 3L))).isEqualTo(5);
    }

    @Test
    void staysWhileNothingIsKnownOfAPartition() {
        progress.read(0, 7);

        assertThat(seenWithLag(Map.of(0, 0L))).isEqualTo(-1);
    }

    @Test
    void doesNotGoBackWhenEntriesAreRepeated() {
        progress.read(0, 7);
        assertThat(seenWithLag(Map.of(0, 0L, 1, 0L))).isEqualTo(7);
        progress.read(0, 2);

        assertThat(seenWithLag(Map.of(0, 4L, 1, 0L))).isEqualTo(7);
    }
}
