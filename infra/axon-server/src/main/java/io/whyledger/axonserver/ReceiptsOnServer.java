package io.whyledger.axonserver;

import io.whyledger.ledger.CommandReceipts;
import io.whyledger.ledger.Contents;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;

/** Keeps receipts as events, each in a stream of its own, in the transaction of the command's other events. */
class ReceiptsOnServer implements CommandReceipts {

    static final String PREFIX = "receipt/";

    private static final String TYPE = "Receipt";

    private final EventStore events;
    private final Serializer serializer;

    ReceiptsOnServer(EventStore events, Serializer serializer) {
        this.events = events;
        this.serializer = serializer;
    }

    @Override
    public Optional<Receipt> find(String actor, String key) {
        return events.readEvents(stream(actor, key), 0)
                .asStream()
                .map(Message::getPayload)
                .map(RequestAnswered.class::cast)
                .map(answered -> new Receipt(answered.fingerprint(), answer(answered)))
                .findFirst();
    }

    private Object answer(RequestAnswered answered) {
        Object read = serializer.deserialize(
                new SimpleSerializedObject<>(answered.answer(), String.class, answered.answerType(), null));
        return Objects.requireNonNull(read);
    }

    @Override
    public void keep(String actor, String key, String fingerprint, Object answer) {
        SerializedObject<String> serialized = serializer.serialize(answer, String.class);
        events.publish(new GenericDomainEventMessage<>(
                TYPE,
                stream(actor, key),
                0,
                new RequestAnswered(fingerprint, serialized.getType().getName(), serialized.getData())));
    }

    private static String stream(String actor, String key) {
        return PREFIX + Contents.hash((actor + "\n" + key).getBytes(StandardCharsets.UTF_8));
    }
}
