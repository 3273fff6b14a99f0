package io.whyledger.command.document;

import io.whyledger.domain.document.DocumentImportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Notes that every candidate has been taken over or refused.
 *
 * @param importVersion sequence number of the event that began the takeover
 */
record CompleteDocumentImport(@TargetAggregateIdentifier DocumentImportId importId, long importVersion) {}
