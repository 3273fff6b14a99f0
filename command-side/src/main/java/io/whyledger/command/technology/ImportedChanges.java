package io.whyledger.command.technology;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.TechnologyEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.ConflictingModificationException;

/**
 * What the newest takeover of each document has changed in one technology: a step that is done again answers the same
 * as the first time, and one of an older takeover is refused.
 */
class ImportedChanges {

    @JsonValue
    private final Map<String, Changes> byDocument;

    /**
     * @param importVersion tells the takeover, see {@link EventMetadata#IMPORT_VERSION}
     */
    record Changes(long importVersion, ImportCounts counts) {}

    ImportedChanges() {
        this(Map.of());
    }

    /** As a snapshot kept them. */
    @JsonCreator
    ImportedChanges(Map<String, Changes> byDocument) {
        this.byDocument = new HashMap<>(byDocument);
    }

    /** Of a takeover that was delayed for so long that somebody else ended it, and took over the next version. */
    void requireNewest(TakeOverCandidate step, long importVersion) {
        if (last(step.origin(), importVersion).importVersion() > importVersion) {
            throw new ConflictingModificationException("a newer version of the document was taken over meanwhile");
        }
    }

    /** Whether the step has changed something already. */
    boolean contain(TakeOverCandidate step, long importVersion) {
        return !since(step.origin(), importVersion).equals(ImportCounts.NONE);
    }

    /** What the takeover has changed so far. */
    ImportCounts by(TakeOverCandidate step, long importVersion) {
        return since(step.origin(), importVersion)
                .ofStatements(step.statements().size());
    }

    @EventSourcingHandler
    void on(
            TechnologyEvent event,
            @MetaDataValue(value = EventMetadata.IMPORT_VERSION, required = true) Number importVersion) {
        Origin origin = event.origin();
        if (origin != null) {
            ImportCounts before = since(origin, importVersion.longValue());
            byDocument.put(
                    origin.document(),
                    new Changes(importVersion.longValue(), before.plus(DocumentDifferences.count(List.of(event)))));
        }
    }

    private ImportCounts since(Origin origin, long importVersion) {
        Changes last = last(origin, importVersion);
        return last.importVersion() == importVersion ? last.counts() : ImportCounts.NONE;
    }

    private Changes last(Origin origin, long importVersion) {
        return byDocument.getOrDefault(origin.document(), new Changes(importVersion, ImportCounts.NONE));
    }
}
