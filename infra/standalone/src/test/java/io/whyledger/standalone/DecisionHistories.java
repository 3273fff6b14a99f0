package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.DomainEvent;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What the ledger holds of streams that reactions change. */
record DecisionHistories(EventStore events) {

    List<? extends DomainEventMessage<?>> of(String stream, Class<? extends DomainEvent> type) {
        return events.readEvents(stream, 0)
                .asStream()
                .filter(event -> event.getPayloadType() == type)
                .toList();
    }

    /** The first of a type, which a reaction will have recorded soon. */
    DomainEventMessage<?> message(String stream, Class<? extends DomainEvent> type) {
        await().untilAsserted(() -> assertThat(of(stream, type)).isNotEmpty());
        return of(stream, type).get(0);
    }

    <E extends DomainEvent> E awaited(String stream, Class<E> type) {
        return type.cast(message(stream, type).getPayload());
    }
}
