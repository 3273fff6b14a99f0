package io.whyledger.command.document;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.document.DocumentImportAdvanced;
import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.DocumentImportStarted;
import io.whyledger.domain.document.ImportCounts;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.ConflictingModificationException;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** One document through all its versions: which one is being taken over, and which was the last. */
@Aggregate(snapshotTriggerDefinition = "snapshotTrigger")
@Revision("2")
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@SuppressWarnings("NullAway.Init")
class DocumentImport {

    @AggregateIdentifier
    private DocumentImportId id;

    private @Nullable String contentHash;
    private @Nullable String takenOver;
    private LocalDate observedOn;
    private String actor;
    private long importVersion;
    private int done;
    private ImportCounts counts = ImportCounts.NONE;

    DocumentImport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    TakeOver handle(StartDocumentImport command, @MetaDataValue(EventMetadata.ACTOR) String sender) {
        requireExpected(command.expectedVersion());
        if (!command.contentHash().equals(contentHash)) {
            requireCompleted();
            apply(new DocumentImportStarted(
                    command.importId(),
                    command.name(),
                    command.contentHash(),
                    command.reportHash(),
                    command.size(),
                    command.candidates(),
                    command.statements(),
                    command.unread(),
                    command.firstUnread(),
                    command.observedOn()));
        }
        return takeOver();
    }

    @CommandHandler
    TakeOver handle(AdvanceDocumentImport command) {
        requireStanding(command.importVersion(), command.after());
        apply(new DocumentImportAdvanced(id, command.done(), command.total(), command.counts(), command.refused()));
        return takeOver();
    }

    @CommandHandler
    TakeOver handle(CompleteDocumentImport command) {
        if (!completed()) {
            requireStanding(command.importVersion(), done);
            apply(new DocumentImportCompleted(id, contentHash, counts));
        }
        return takeOver();
    }

    @CommandHandler
    TakeOver handle(FindTakeOver query) {
        return takeOver();
    }

    private TakeOver takeOver() {
        return new TakeOver(
                id, contentHash, takenOver, observedOn, actor, importVersion, done, counts, completed(), getVersion());
    }

    private boolean completed() {
        return contentHash == null || contentHash.equals(takenOver);
    }

    /** Axon compares versions only where a stream must be there already. */
    private static void requireExpected(@Nullable Long version) {
        if (version != null && !version.equals(getVersion())) {
            throw new ConflictingModificationException("the document is not at the version that was expected");
        }
    }

    private void requireCompleted() {
        if (!completed()) {
            throw new RuleViolation(
                    "document.import-running",
                    "Another version of this document is being taken over; send this one when that has completed.");
        }
    }

    /** Otherwise somebody else has gone on with the takeover, or even with the next one. */
    private void requireStanding(long version, int candidates) {
        if (completed() || version != importVersion || candidates != done) {
            throw new ConflictingModificationException("the takeover does not stand where its worker left it");
        }
    }

    @EventSourcingHandler
    void on(
            DocumentImportStarted event,
            @MetaDataValue(EventMetadata.ACTOR) String starter,
            @SequenceNumber Long sequenceNumber) {
        id = event.importId();
        contentHash = event.contentHash();
        observedOn = event.observedOn();
        actor = starter;
        importVersion = sequenceNumber;
        done = 0;
        counts = ImportCounts.NONE;
    }

    @EventSourcingHandler
    void on(DocumentImportAdvanced event) {
        done = event.done();
        counts = event.counts();
    }

    @EventSourcingHandler
    void on(DocumentImportCompleted event) {
        takenOver = event.contentHash();
    }
}
