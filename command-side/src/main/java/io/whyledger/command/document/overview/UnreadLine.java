package io.whyledger.command.document.overview;

/** A part of an overview that became neither candidate nor statement, and why. */
public record UnreadLine(int line, String text, String reason) {}
