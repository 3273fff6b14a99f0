package io.whyledger.axonserver;

import io.whyledger.domain.EventJson;
import io.whyledger.ledger.CommandReceipts;
import io.whyledger.ledger.EventStreams;
import io.whyledger.ledger.TestStore;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.jspecify.annotations.Nullable;

/** The ledger on a real server, in a corner of its own: what others keep there is neither read nor touched. */
public class AxonServerLedger implements TestStore {

    private final String server;
    private final String corner;
    private final AxonServerConnectionManager connections;
    private final Corner events;
    private final LedgerReader reader;
    private final StreamsOnServer streams;
    private final ReceiptsOnServer receipts;

    public AxonServerLedger(String server) {
        this(server, "~" + UUID.randomUUID(), EventStore::createHeadToken);
    }

    private AxonServerLedger(String server, String corner, Function<EventStore, @Nullable TrackingToken> beginning) {
        this.server = server;
        this.corner = corner;
        AxonServerConfiguration configuration = new AxonServerConfiguration();
        configuration.setServers(server);
        Jackson3Serializer json = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(EventJson::customize)
                .build();
        connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .routingServers(server)
                .build();
        EventStore store = AxonServerEventStore.builder()
                .configuration(configuration)
                .platformConnectionManager(connections)
                .snapshotSerializer(json)
                .eventSerializer(json)
                .snapshotFilter(SnapshotFilter.allowAll())
                .build();
        events = new Corner(store, corner, beginning.apply(store));
        reader = new LedgerReader(() -> connections.getConnection().eventChannel());
        streams = new StreamsOnServer(store, reader);
        receipts = new ReceiptsOnServer(events, json);
    }

    /** The same corner as another process sees it. */
    public AxonServerLedger openedAgain() {
        return new AxonServerLedger(server, corner, store -> events.createTailToken());
    }

    @Override
    public EventStore events() {
        return events;
    }

    @Override
    public CommandReceipts receipts() {
        return receipts;
    }

    @Override
    public EventStreams streams() {
        return new EventStreams() {

            @Override
            public boolean exists(String streamId) {
                return streams.exists(streamId + corner);
            }

            @Override
            public long positionOf(String streamId, long version) {
                return streams.positionOf(streamId + corner, version);
            }

            @Override
            public List<String> notEndingWith(String prefix, Class<?> eventType) {
                return streams.notEndingWith(prefix, eventType).stream()
                        .filter(stream -> stream.endsWith(corner))
                        .map(stream -> stream.substring(0, stream.length() - corner.length()))
                        .toList();
            }

            @Override
            public int highestNumber(String prefix) {
                long head = events.createHeadToken().position().orElseThrow();
                return new NumberedStreams(reader, prefix, corner).highestUpTo(head);
            }
        };
    }

    /** As {@link CommandSegment} and {@link RoutedCommandBus} do with what a command's unit of work throws. */
    @Override
    public void inUnitOfWork(Runnable work) {
        Corner.told(() -> TestStore.super.inUnitOfWork(work));
    }

    @Override
    public void close() {
        connections.shutdown();
    }
}
