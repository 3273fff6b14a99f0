package io.whyledger.projection.analytics.stream;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/**
 * How far a topic has been read. It is stored in the transaction that writes the rows, so after any crash both fit.
 *
 * @param made identifies the topic even if it is made anew under its name; none before anything was read, or if an earlier
 *     release read it
 * @param next offset of the next record in each partition; none for those of which nothing has been read
 * @param seen up to this position in the ledger all entries have been read, −1 for none
 */
record StreamToken(String topic, @Nullable String made, Map<Integer, Long> next, long seen) implements TrackingToken {

    StreamToken {
        next = Map.copyOf(next);
    }

    static StreamToken beginning(String topic) {
        return new StreamToken(topic, null, Map.of(), -1);
    }

    /** What a token says of a topic: nothing if it is of another one. */
    static StreamToken of(String topic, @Nullable TrackingToken token) {
        return token instanceof StreamToken known && known.topic.equals(topic) ? known : beginning(topic);
    }

    long next(int partition) {
        return next.getOrDefault(partition, 0L);
    }

    @Override
    public OptionalLong position() {
        return OptionalLong.of(seen);
    }

    @Override
    public StreamToken lowerBound(TrackingToken other) {
        return join(of(topic, other), Math::min);
    }

    @Override
    public StreamToken upperBound(TrackingToken other) {
        return join(of(topic, other), Math::max);
    }

    private StreamToken join(StreamToken other, BinaryOperator<Long> which) {
        Map<Integer, Long> joined = partitions(other).stream()
                .collect(toMap(
                        partition -> partition, partition -> which.apply(next(partition), other.next(partition))));
        return new StreamToken(topic, made == null ? other.made : made, joined, which.apply(seen, other.seen));
    }

    @Override
    public boolean covers(@Nullable TrackingToken other) {
        StreamToken token = of(topic, other);
        return token.next.keySet().stream().allMatch(partition -> next(partition) >= token.next(partition));
    }

    private Set<Integer> partitions(StreamToken other) {
        return Stream.concat(next.keySet().stream(), other.next.keySet().stream())
                .collect(toSet());
    }
}
