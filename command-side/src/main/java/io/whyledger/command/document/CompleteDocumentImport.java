package io.whyledger.command.document;

import io.whyledger.domain.document.DocumentImportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Notes that every candidate has been taken over or refused. */
record CompleteDocumentImport(@TargetAggregateIdentifier DocumentImportId importId, String contentHash) {}
