package io.whyledger.command.decision;

import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionId;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads the stream of a decision, which is never long. */
@Component
class DecisionsInLedger implements OtherDecisions {

    private final EventStore events;

    DecisionsInLedger(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<OtherDecision> find(DecisionId decisionId) {
        DomainEventStream stream = events.readEvents(decisionId.value(), 0);
        if (!stream.hasNext()) {
            return Optional.empty();
        }
        OtherDecision decision =
                OtherDecision.drafted((DecisionDrafted) stream.next().getPayload());
        while (stream.hasNext()) {
            decision = decision.after((DecisionEvent) stream.next().getPayload());
        }
        return Optional.of(decision);
    }
}
