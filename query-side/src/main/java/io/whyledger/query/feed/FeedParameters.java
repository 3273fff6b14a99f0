package io.whyledger.query.feed;

import io.whyledger.query.http.Positions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may be asked of the feed. */
final class FeedParameters {

    private static final String NEWEST = "newest";

    private FeedParameters() {}

    /** A misspelt parameter must not be taken for an absent one. */
    static void refuseOthers(Set<String> given, List<String> known) {
        given.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(unknown -> {
            throw FeedProblem.unknownParameter(unknown, known);
        });
    }

    /** The position after which to read. */
    static long after(@Nullable String lastEventId, @Nullable String after, long head) {
        String name = lastEventId == null ? "after" : "Last-Event-ID";
        String text = lastEventId == null ? after : lastEventId;
        if (text == null) {
            return FeedReader.BEGINNING;
        }
        long position = text.equals(NEWEST) && lastEventId == null ? head : Positions.parse(name, text);
        if (position > Math.max(head, 0)) {
            throw FeedProblem.beyondTheEnd(position, head);
        }
        return position;
    }

    static FeedFilter filter(@Nullable Collection<String> types, @Nullable Collection<String> subjects) {
        return new FeedFilter(
                types == null ? Set.of() : new HashSet<>(types), subjects == null ? Set.of() : new HashSet<>(subjects));
    }
}
