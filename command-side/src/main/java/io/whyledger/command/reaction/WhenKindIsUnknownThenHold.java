package io.whyledger.command.reaction;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.NewerEvent;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.UnknownSerializedType;

/**
 * Where processes of two releases share the ledger, the older one does not pass over an event that a reaction of the newer
 * one may answer: it is held there, and the newer one goes on.
 */
@Reaction
class WhenKindIsUnknownThenHold {

    @EventHandler
    void on(UnknownSerializedType event) {
        SerializedType type = event.serializedType();
        if (type.getName().startsWith(DomainEvent.class.getPackageName())) {
            throw new NewerEvent(type);
        }
    }
}
