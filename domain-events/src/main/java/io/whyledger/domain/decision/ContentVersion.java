package io.whyledger.domain.decision;

/**
 * One of the texts that a decision has had.
 *
 * @param number from 1
 * @param sha256 of the canonical content, 64 lower-case hexadecimal digits
 */
public record ContentVersion(int number, String sha256) {}
