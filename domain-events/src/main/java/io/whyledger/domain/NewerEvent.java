package io.whyledger.domain;

import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedType;

/** An event was stored by a newer release, in a revision or of a kind that this one does not know; only that can read it. */
public class NewerEvent extends SerializationException {

    private static final long serialVersionUID = 1L;

    public NewerEvent(String message) {
        super(message);
    }

    public NewerEvent(SerializedType stored) {
        this("a newer release stored revision %s of %s".formatted(stored.getRevision(), stored.getName()));
    }
}
