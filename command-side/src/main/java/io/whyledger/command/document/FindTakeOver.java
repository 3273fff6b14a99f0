package io.whyledger.command.document;

import io.whyledger.domain.document.DocumentImportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks how far the takeover of a document's newest version has come; records nothing. */
record FindTakeOver(@TargetAggregateIdentifier DocumentImportId importId) {}
