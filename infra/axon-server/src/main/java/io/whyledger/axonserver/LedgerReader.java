package io.whyledger.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStoreException;

/** Reads events as the server keeps them, in ledger order, without making messages of them. */
class LedgerReader {

    private static final int BUFFER = 5_000;

    private final Supplier<EventChannel> channel;

    LedgerReader(Supplier<EventChannel> channel) {
        this.channel = channel;
    }

    EventChannel channel() {
        return channel.get();
    }

    /**
     * Reads what was appended after a position and up to another one.
     *
     * @param after −1 for everything
     */
    void read(long after, long upTo, Consumer<EventWithToken> reader) {
        if (after >= upTo) {
            return;
        }
        EventStream stream = channel().openStream(after, BUFFER);
        try {
            for (long position = after; position < upTo; ) {
                EventWithToken event = stream.next();
                if (event == null) {
                    throw new EventStoreException(
                            "the server ended the stream", stream.getError().orElse(null));
                }
                position = event.getToken();
                if (position <= upTo) {
                    reader.accept(event);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("interrupted while reading the ledger", e);
        } finally {
            stream.close();
        }
    }
}
