package io.whyledger.domain.document;

import org.axonframework.serialization.Revision;

/** Every candidate of a version of a document has been taken over or refused. */
@Revision("1")
public record DocumentImportCompleted(DocumentImportId importId, String contentHash, ImportCounts counts)
        implements DocumentImportEvent {}
