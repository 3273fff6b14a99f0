package io.whyledger.command.technology;

import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.TechnologyDescribed;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.ledger.EventStreams;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds in the ledger what a takeover did before it was interrupted. */
@Component
public class TakenOver {

    private final EventStreams streams;
    private final EventStore events;

    TakenOver(EventStreams streams, EventStore events) {
        this.streams = streams;
        this.events = events;
    }

    /**
     * What the same version of the same document has changed in the technology after an event of its import. What was
     * recorded or amended then is unchanged for whoever asks now, and is taken off there.
     *
     * @param version sequence number of that event
     */
    public ImportCounts since(DocumentImportId importId, long version, TakeOverCandidate candidate) {
        String stream = candidate.technologyId().value();
        return streams.firstVersionAfter(stream, importId.value(), version)
                .map(first -> DocumentDifferences.count(changes(stream, first, candidate.origin()), 0))
                .orElse(ImportCounts.NONE);
    }

    private List<TechnologyEvent> changes(String stream, long first, Origin origin) {
        return events.readEvents(stream, first)
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(TechnologyEvent.class::cast)
                .filter(event -> comesFrom(origin, event))
                .toList();
    }

    private static boolean comesFrom(Origin origin, TechnologyEvent event) {
        Origin other = origin(event);
        return other != null
                && other.document().equals(origin.document())
                && other.contentHash().equals(origin.contentHash());
    }

    private static @Nullable Origin origin(TechnologyEvent event) {
        if (event instanceof TechnologyRegistered registered) {
            return registered.origin();
        } else if (event instanceof TechnologyDescribed described) {
            return described.origin();
        } else if (event instanceof FindingRecorded recorded) {
            return recorded.origin();
        } else if (event instanceof FindingAmended amended) {
            return amended.origin();
        }
        return event instanceof FindingRetracted retracted ? retracted.origin() : null;
    }
}
