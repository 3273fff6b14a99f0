package io.whyledger.domain.document;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * A version of a document was read and is being taken over, candidate by candidate.
 *
 * @param contentHash SHA-256 of the bytes, under which they are kept
 * @param reportHash SHA-256 of the whole reading report, under which it is kept as JSON
 * @param size in bytes
 * @param unread how many lines were not understood
 * @param firstUnread the first of them, at most 100; the report has all
 * @param observedOn the day that its findings are dated
 */
@Revision("1")
public record DocumentImportStarted(
        DocumentImportId importId,
        String name,
        String contentHash,
        String reportHash,
        int size,
        int candidates,
        int statements,
        int unread,
        List<UnreadLine> firstUnread,
        LocalDate observedOn)
        implements DocumentImportEvent {

    public DocumentImportStarted {
        firstUnread = List.copyOf(firstUnread);
    }
}
