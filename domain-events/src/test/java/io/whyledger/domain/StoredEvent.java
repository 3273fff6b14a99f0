package io.whyledger.domain;

import java.time.Instant;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** What an upcaster sees of an event, as it is loaded with its stream. */
record StoredEvent(SerializedObject<byte[]> getPayload) implements DomainEventData<byte[]> {

    StoredEvent(byte[] json, String type, String revision) {
        this(new SimpleSerializedObject<>(json, byte[].class, type, revision));
    }

    /** As those see it who follow the ledger. */
    TrackedEventData<byte[]> followed() {
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(1), this);
    }

    @Override
    public String getType() {
        return "Any";
    }

    @Override
    public String getAggregateIdentifier() {
        return "any/one";
    }

    @Override
    public long getSequenceNumber() {
        return 0;
    }

    @Override
    public String getEventIdentifier() {
        return "any";
    }

    @Override
    public Instant getTimestamp() {
        return Instant.EPOCH;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return StoredRevisions.SERIALIZER.serialize(MetaData.emptyInstance(), byte[].class);
    }
}
