package io.whyledger.query.document;

import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.ImportCounts;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of an imported document and how far it has been taken over.
 *
 * @param versions how many different contents have been imported under this name
 * @param done candidates taken over, of {@code total}
 * @param completedAt absent while it is running
 */
public record ImportSummary(
        DocumentImportId id,
        String name,
        String contentHash,
        String reportHash,
        int size,
        int versions,
        int candidates,
        int statements,
        int unread,
        int refused,
        ImportCounts counts,
        int done,
        int total,
        LocalDate observedOn,
        String startedBy,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime completedAt,
        long version) {}
