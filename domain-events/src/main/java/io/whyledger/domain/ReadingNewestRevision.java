package io.whyledger.domain;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes as the serializer that it is around, and reads what that wrote long ago as if it had been written today; what a
 * newer release wrote it refuses.
 */
final class ReadingNewestRevision implements Serializer {

    private final Serializer serializer;
    private final EventRevisions revisions;

    ReadingNewestRevision(Serializer serializer, EventRevisions revisions) {
        this.serializer = serializer;
        this.revisions = revisions;
    }

    @Override
    public <S, T> @Nullable T deserialize(SerializedObject<S> stored) {
        try {
            return read(stored);
        } catch (SerializationException unreadable) {
            throw new UnreadableEvent(stored, unreadable);
        }
    }

    private <S, T> @Nullable T read(SerializedObject<S> stored) {
        SerializedType type = stored.getType();
        if (KnownRevisions.areExceededBy(type)) {
            throw new NewerEvent(type);
        }
        if (revisions.newest(type).equals(type)) {
            return serializer.deserialize(stored);
        }
        ObjectNode json = getConverter().convert(stored, ObjectNode.class).getData();
        for (EventRevision step : revisions.steps()) {
            if (step.from().equals(type)) {
                json = step.upcast(json);
                type = step.to();
            }
        }
        return serializer.deserialize(new SimpleSerializedObject<>(json, ObjectNode.class, type));
    }

    @Override
    public Class<?> classForType(SerializedType type) {
        return serializer.classForType(revisions.newest(type));
    }

    @Override
    public <T> SerializedObject<T> serialize(@Nullable Object object, Class<T> expectedRepresentation) {
        return serializer.serialize(object, expectedRepresentation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> expectedRepresentation) {
        return serializer.canSerializeTo(expectedRepresentation);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(@Nullable Class type) {
        return serializer.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return serializer.getConverter();
    }
}
