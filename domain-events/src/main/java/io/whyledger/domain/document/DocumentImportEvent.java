package io.whyledger.domain.document;

import io.whyledger.domain.DomainEvent;

/** Everything that can happen to an imported document. */
public sealed interface DocumentImportEvent extends DomainEvent
        permits DocumentImportStarted, DocumentImportAdvanced, DocumentImportCompleted {

    DocumentImportId importId();
}
