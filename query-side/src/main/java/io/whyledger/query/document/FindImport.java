package io.whyledger.query.document;

import io.whyledger.domain.document.DocumentImportId;

/** Asks for one imported document. Answered by an {@code Optional<ImportDetails>}. */
public record FindImport(DocumentImportId importId) {}
