package io.whyledger.query.analytics;

/** Who stands behind the pseudonyms of reviewers, for those who use this installation. */
public record ListReviewerNames() {}
