package io.whyledger.query.feed;

import io.whyledger.domain.published.NotTranslatable;
import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the ledger itself, in its order and never a view, as it is published. */
@Component
class FeedReader {

    /** Before the first event of any store. */
    static final long BEGINNING = -1;

    /** So that a reader of something rare gets an answer soon, and goes on from there. */
    private static final int MOST_EXAMINED = 10_000;

    /** A store may send what it has with some delay. */
    private static final int DELAY_SECONDS = 5;

    private final StreamableMessageSource<TrackedEventMessage<?>> ledger;
    private final PublishedLanguage language;

    FeedReader(StreamableMessageSource<TrackedEventMessage<?>> ledger, PublishedLanguage language) {
        this.ledger = ledger;
        this.language = language;
    }

    /** The position of the newest event; the beginning when there is none, wherever positions begin. */
    long head() {
        TrackingToken newest = ledger.createHeadToken();
        return newest == null || newest.equals(ledger.createTailToken())
                ? BEGINNING
                : newest.position().orElse(BEGINNING);
    }

    /** As much as is there after a position and up to another one, but no more than a page. */
    FeedPage read(long after, long upTo, FeedFilter filter, int limit) {
        if (after >= upTo) {
            return new FeedPage(after, List.of());
        }
        try (BlockingStream<TrackedEventMessage<?>> events = ledger.openStream(token(after))) {
            return read(events, after, upTo, filter, limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new FeedPage(after, List.of());
        }
    }

    private FeedPage read(
            BlockingStream<TrackedEventMessage<?>> events, long after, long upTo, FeedFilter filter, int limit)
            throws InterruptedException {
        List<PublishedEvent> page = new ArrayList<>();
        long position = after;
        for (int examined = 0;
                examined < MOST_EXAMINED
                        && page.size() < limit
                        && position < upTo
                        && events.hasNextAvailable(DELAY_SECONDS, TimeUnit.SECONDS);
                examined++) {
            TrackedEventMessage<?> event = events.nextAvailable();
            try {
                language.publish(event).filter(filter::lets).ifPresent(page::add);
            } catch (NotTranslatable newer) {
                if (examined == 0) {
                    throw FeedProblem.newerVersion(newer);
                }
                break;
            }
            position = event.trackingToken().position().orElseThrow();
        }
        return new FeedPage(position, page);
    }

    private static @Nullable TrackingToken token(long after) {
        return after == BEGINNING ? null : new GlobalSequenceTrackingToken(after);
    }
}
