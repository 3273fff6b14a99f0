package io.whyledger.command.document;

import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.document.RefusedCandidate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes how far a takeover has come.
 *
 * @param importVersion sequence number of the event that began it
 * @param after candidates that were done before, as its sender knows it
 * @param done candidates that are done now
 */
record AdvanceDocumentImport(
        @TargetAggregateIdentifier DocumentImportId importId,
        long importVersion,
        int after,
        int done,
        int total,
        ImportCounts counts,
        List<RefusedCandidate> refused) {}
