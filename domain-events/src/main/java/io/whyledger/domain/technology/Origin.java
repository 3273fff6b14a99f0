package io.whyledger.domain.technology;

/**
 * Where an imported fact was read.
 *
 * @param document stream id of the import, such as {@code import/backend-overview}
 * @param contentHash SHA-256 of the document's bytes, 64 lower-case hexadecimal digits
 * @param line counted from 1
 */
public record Origin(String document, String contentHash, int line) {}
