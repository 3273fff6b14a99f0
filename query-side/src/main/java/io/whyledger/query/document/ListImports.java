package io.whyledger.query.document;

/** Asks for the imported documents, the latest first. Answered by {@code PageOf<ImportSummary>}. */
public record ListImports(int page, int size) {}
