package io.whyledger.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.EventJson;
import io.whyledger.ledger.CommandReceipts.Receipt;
import java.nio.charset.StandardCharsets;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A receipt on Axon Server")
class ReceiptsOnServerTest {

    private final Jackson3Serializer serializer = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(EventJson::customize)
            .build();
    private final EventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final ReceiptsOnServer receipts = new ReceiptsOnServer(events, serializer);

    record Answer(String stream, long version) {}

    @Test
    void isFoundByTheActorWhoSentTheKey() {
        DefaultUnitOfWork.startAndGet(null).execute(() -> receipts.keep("ada", "key", "print", new Answer("a", 3)));

        assertThat(receipts.find("ada", "key")).hasValue(new Receipt("print", new Answer("a", 3)));
        assertThat(receipts.find("ada", "other")).isEmpty();
        assertThat(receipts.find("grace", "key")).isEmpty();
    }

    @Test
    void isTheFirstEventOfAStreamThatHoldsNoMore() {
        receipts.keep("ada", "key", "print", "answer");

        DomainEventMessage<?> kept = (DomainEventMessage<?>)
                events.openStream(null).asStream().findFirst().orElseThrow();
        assertThat(kept.getSequenceNumber()).isZero();
        assertThat(kept.getAggregateIdentifier()).matches("receipt/[0-9a-f]{64}");
    }

    /** What was ever stored must be read for ever: this text is never edited. */
    @Test
    void isReadAsItWasFirstStored() {
        String stored =
                """
                {"fingerprint":"print","answerType":"java.lang.String","answer":"\\"answer\\""}""";

        RequestAnswered read = serializer.deserialize(new SimpleSerializedObject<>(
                stored.getBytes(StandardCharsets.UTF_8), byte[].class, "io.whyledger.axonserver.RequestAnswered", "1"));

        assertThat(read).isEqualTo(new RequestAnswered("print", "java.lang.String", "\"answer\""));
        assertThat(new String(serializer.serialize(read, byte[].class).getData(), StandardCharsets.UTF_8))
                .isEqualTo(stored);
    }
}
