package io.whyledger.query.document;

import io.whyledger.domain.document.RefusedCandidate;
import io.whyledger.domain.document.UnreadLine;
import java.util.List;

/**
 * An imported document with what was not taken from it.
 *
 * @param firstUnread the first lines that were not understood, at most 100
 * @param firstRefused the first candidates that a rule kept out, at most 100
 */
public record ImportDetails(ImportSummary summary, List<UnreadLine> firstUnread, List<RefusedCandidate> firstRefused) {

    public ImportDetails {
        firstUnread = List.copyOf(firstUnread);
        firstRefused = List.copyOf(firstRefused);
    }
}
