package io.whyledger.query.activity;

import org.jspecify.annotations.Nullable;

/**
 * Asks who did what, newest first. Answered by {@code PageOf<ActivityEntry>}.
 *
 * @param subject only what happened to this stream, such as {@code technology/python}
 * @param actor only what this person did
 */
public record ListActivity(@Nullable String subject, @Nullable String actor, int page, int size) {}
