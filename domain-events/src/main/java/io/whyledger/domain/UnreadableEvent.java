package io.whyledger.domain;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;

/** What is stored can't be read, but may be kept elsewhere until somebody can. */
public final class UnreadableEvent extends SerializationException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable SerializedObject<?> stored;

    UnreadableEvent(SerializedObject<?> stored, SerializationException cause) {
        super("%s can't be read".formatted(stored.getType().getName()), cause);
        this.stored = stored;
    }

    /** As it is stored, of whatever failed because it could not be read; empty when something else failed. */
    public static Optional<SerializedObject<?>> storedFormWithin(Throwable failure) {
        return causes(failure)
                .filter(UnreadableEvent.class::isInstance)
                .<SerializedObject<?>>map(it -> ((UnreadableEvent) it).stored)
                .findFirst();
    }

    /** Whether it failed because only a newer release can read it. */
    public static boolean isNewer(Throwable failure) {
        return causes(failure).anyMatch(NewerEvent.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, it -> it != null, Throwable::getCause);
    }
}
