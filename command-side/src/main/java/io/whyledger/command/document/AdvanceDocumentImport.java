package io.whyledger.command.document;

import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.document.RefusedCandidate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes how far a takeover has come. */
record AdvanceDocumentImport(
        @TargetAggregateIdentifier DocumentImportId importId,
        String contentHash,
        int done,
        int total,
        ImportCounts counts,
        List<RefusedCandidate> refused) {}
