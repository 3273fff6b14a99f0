package io.whyledger.command.document;

import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.document.RefusedCandidate;
import io.whyledger.domain.document.UnreadLine;
import io.whyledger.domain.technology.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What importing a document would change.
 *
 * @param documentId slug of the document's name
 * @param contentHash SHA-256 of its bytes
 * @param unchanged this very content was imported last, nothing would happen
 * @param changes one for each candidate, in the order in which they would be taken over
 */
public record ImportPreview(
        String documentId,
        String name,
        String contentHash,
        boolean unchanged,
        int candidates,
        int statements,
        ImportCounts counts,
        List<CandidatePreview> changes,
        List<UnreadLine> notUnderstood) {

    /**
     * What would change in one technology.
     *
     * @param registered it would become a candidate
     * @param line where the document names it
     * @param refused the rule that keeps all of it out, if any
     */
    public record CandidatePreview(
            String name,
            String slug,
            String category,
            @Nullable String parent,
            boolean registered,
            int line,
            List<FindingPreview> findings,
            @Nullable RefusedCandidate refused) {}

    /**
     * What would happen to one statement.
     *
     * @param kind {@code record}, {@code amend}, {@code retract} or {@code keep}
     */
    public record FindingPreview(String kind, String criterion, Stance stance, String statement, int line) {}
}
