package io.whyledger.domain.document;

/**
 * A line of a document that was not understood.
 *
 * @param line counted from 1
 */
public record UnreadLine(int line, String text, String reason) {}
