package io.whyledger.domain.published;

import io.whyledger.domain.document.DocumentImportAdvanced;
import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportStarted;
import io.whyledger.domain.document.ImportCounts;

/** How imports are told about. */
final class ImportTranslations {

    private ImportTranslations() {}

    static void addTo(Translations translations) {
        translations
                .on(DocumentImportStarted.class, ImportTranslations::started)
                .unpublished(
                        DocumentImportAdvanced.class,
                        "it is for going on with an interrupted import; the findings are told one by one, the counts at"
                                + " the end")
                .on(DocumentImportCompleted.class, ImportTranslations::completed);
    }

    private static PublishedImport started(DocumentImportStarted event) {
        return new PublishedImport.Started(
                event.importId().value(),
                event.name(),
                event.size(),
                event.candidates(),
                event.statements(),
                event.unread(),
                event.observedOn());
    }

    private static PublishedImport completed(DocumentImportCompleted event) {
        ImportCounts counts = event.counts();
        return new PublishedImport.Completed(
                event.importId().value(),
                counts.registered(),
                counts.described(),
                counts.recorded(),
                counts.amended(),
                counts.retracted(),
                counts.unchanged());
    }
}
