package io.whyledger.query.analytics;

/** Which records of the topic tell nothing. */
public record ListSkippedRecords(int page, int size) {}
