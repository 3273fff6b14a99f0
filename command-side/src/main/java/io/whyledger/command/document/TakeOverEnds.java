package io.whyledger.command.document;

import io.whyledger.domain.document.DocumentImportCompleted;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Finds in the ledger how the takeover of a version ended. */
@Component
class TakeOverEnds {

    private final EventStore events;

    TakeOverEnds(EventStore events) {
        this.events = events;
    }

    /** How it stood at its end, if that has come; what the document's later versions did does not count. */
    Optional<TakeOver> of(TakeOver start) {
        return events.readEvents(start.importId().value(), start.version() + 1)
                .asStream()
                .filter(event -> event.getPayload() instanceof DocumentImportCompleted)
                .findFirst()
                .filter(event -> completed(event).contentHash().equals(start.contentHash()))
                .map(event -> start.endedWith(completed(event).counts(), event.getSequenceNumber()));
    }

    private static DocumentImportCompleted completed(DomainEventMessage<?> event) {
        return (DocumentImportCompleted) event.getPayload();
    }
}
