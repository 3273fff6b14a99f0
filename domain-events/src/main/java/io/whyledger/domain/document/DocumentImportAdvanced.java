package io.whyledger.domain.document;

import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * Some more candidates of a document were taken over; an interrupted import goes on from here.
 *
 * @param done candidates taken over since the start
 * @param total candidates to take over, those that have gone from the document included
 * @param counts changes since the start
 * @param refused candidates refused since the last advance
 */
@Revision("1")
public record DocumentImportAdvanced(
        DocumentImportId importId, int done, int total, ImportCounts counts, List<RefusedCandidate> refused)
        implements DocumentImportEvent {

    public DocumentImportAdvanced {
        refused = List.copyOf(refused);
    }
}
