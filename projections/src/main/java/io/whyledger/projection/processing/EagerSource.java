package io.whyledger.projection.processing;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The ledger for a view that reads on by itself, without what it has no handler for. */
class EagerSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private final StreamableMessageSource<TrackedEventMessage<?>> source;
    private final Predicate<Class<?>> handled;
    private final ReadOn readOn;
    private final NewestSeen newest;

    EagerSource(
            StreamableMessageSource<TrackedEventMessage<?>> source,
            Predicate<Class<?>> handled,
            ReadOn readOn,
            NewestSeen newest) {
        this.source = source;
        this.handled = handled;
        this.readOn = readOn;
        this.newest = newest;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken position) {
        return new EagerStream(
                new RelevantEvents(source.openStream(position), handled, readOn, System::nanoTime), readOn, newest);
    }

    @Override
    public @Nullable TrackingToken createTailToken() {
        return source.createTailToken();
    }

    @Override
    public @Nullable TrackingToken createHeadToken() {
        return source.createHeadToken();
    }

    @Override
    public @Nullable TrackingToken createTokenAt(Instant time) {
        return source.createTokenAt(time);
    }

    @Override
    public @Nullable TrackingToken createTokenSince(Duration duration) {
        return source.createTokenSince(duration);
    }
}
