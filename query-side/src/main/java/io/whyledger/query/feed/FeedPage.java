package io.whyledger.query.feed;

import io.whyledger.domain.published.PublishedEvent;
import java.util.List;

/**
 * A stretch of the ledger as it is published.
 *
 * @param upTo the position up to which it was read, whether or not the last event is published
 */
record FeedPage(long upTo, List<PublishedEvent> events) {

    FeedPage {
        events = List.copyOf(events);
    }

    FeedPage with(FeedFilter filter) {
        return new FeedPage(upTo, events.stream().filter(filter::lets).toList());
    }
}
