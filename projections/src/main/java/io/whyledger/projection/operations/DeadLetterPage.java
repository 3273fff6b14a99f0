package io.whyledger.projection.operations;

import io.whyledger.projection.processing.DeadLetterView;
import java.util.List;

/**
 * Some of the events that a view has set aside.
 *
 * @param page counted from 0
 * @param total of all pages
 */
record DeadLetterPage(List<DeadLetterView> items, int page, int size, long total) {}
