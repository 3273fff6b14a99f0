package io.whyledger.command.decision;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.ledger.EventStreams;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Asks the ledger whether a stream has begun, and reads those of technologies for their findings. */
@Component
class FactsInLedger implements KnownFacts {

    private final EventStreams streams;
    private final EventStore events;

    FactsInLedger(EventStreams streams, EventStore events) {
        this.streams = streams;
        this.events = events;
    }

    @Override
    public Set<FactId> unknown(Collection<FactId> facts) {
        return facts.stream().collect(groupingBy(FactId::stream)).entrySet().stream()
                .flatMap(stream -> unknownOf(stream.getKey(), stream.getValue()))
                .collect(toSet());
    }

    private Stream<FactId> unknownOf(String stream, List<FactId> facts) {
        if (!streams.exists(stream)) {
            return facts.stream();
        }
        List<FactId> findings = facts.stream().filter(FactId::isFinding).toList();
        if (findings.isEmpty()) {
            return Stream.empty();
        }
        Set<FactId> recorded = findingsOf(stream);
        return findings.stream().filter(finding -> !recorded.contains(finding));
    }

    private Set<FactId> findingsOf(String technology) {
        return events.readEvents(technology, 0)
                .asStream()
                .filter(event -> event.getPayloadType() == FindingRecorded.class)
                .map(event -> (FindingRecorded) event.getPayload())
                .map(event -> FactId.ofFinding(event.technologyId(), event.findingId()))
                .collect(toSet());
    }
}
