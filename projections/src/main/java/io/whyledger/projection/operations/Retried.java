package io.whyledger.projection.operations;

/**
 * What came of another try.
 *
 * @param streams that are told in full now
 * @param left letters that the view still has
 */
record Retried(int streams, long left) {}
