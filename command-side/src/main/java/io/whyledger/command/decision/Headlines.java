package io.whyledger.command.decision;

import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionRevised;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** What people call a decision, with its title, as its own stream tells it. */
@Component
class Headlines {

    private final EventStore events;

    Headlines(EventStore events) {
        this.events = events;
    }

    /** Such as "ADR 12: Use Kotlin". */
    String of(DecisionId decisionId) {
        DomainEventStream stream = events.readEvents(decisionId.value(), 0);
        DecisionDrafted drafted = (DecisionDrafted) stream.next().getPayload();
        String title = drafted.content().title();
        while (stream.hasNext()) {
            title = stream.next().getPayload() instanceof DecisionRevised revised
                    ? revised.content().title()
                    : title;
        }
        return drafted.label() + ": " + title;
    }
}
