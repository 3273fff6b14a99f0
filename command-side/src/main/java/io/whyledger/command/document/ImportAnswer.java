package io.whyledger.command.document;

import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.ImportCounts;
import org.springframework.http.HttpStatus;

/**
 * What became of an import.
 *
 * @param status {@code completed}, {@code unchanged} when this content was imported before, or {@code running}
 * @param counts what it has changed so far
 */
record ImportAnswer(DocumentImportId id, String contentHash, String status, ImportCounts counts) {

    static ImportAnswer of(HttpStatus http, TakeOver takeOver) {
        return switch (http) {
            case OK -> new ImportAnswer(takeOver.importId(), takeOver.contentHash(), "unchanged", ImportCounts.NONE);
            case CREATED ->
                new ImportAnswer(takeOver.importId(), takeOver.contentHash(), "completed", takeOver.counts());
            default -> new ImportAnswer(takeOver.importId(), takeOver.contentHash(), "running", takeOver.counts());
        };
    }
}
