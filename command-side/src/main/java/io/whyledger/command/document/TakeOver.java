package io.whyledger.command.document;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.ImportCounts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far the newest version of a document has been taken over.
 *
 * @param before hash of the version that was taken over before it, if any
 * @param importVersion sequence number, in the import's stream, of the event that began it; 0 in answers that were kept
 *     before there was this number
 * @param done candidates taken over or refused, of those in the plan
 * @param version sequence number of the import's last event
 */
record TakeOver(
        DocumentImportId importId,
        String contentHash,
        @Nullable String before,
        LocalDate observedOn,
        String actor,
        @JsonSetter(nulls = Nulls.AS_EMPTY) long importVersion,
        int done,
        ImportCounts counts,
        boolean completed,
        long version) {

    /** The same at its end, with what it has changed; how many candidates that took is left open. */
    TakeOver endedWith(ImportCounts all, long lastVersion) {
        return new TakeOver(
                importId, contentHash, contentHash, observedOn, actor, importVersion, done, all, true, lastVersion);
    }
}
