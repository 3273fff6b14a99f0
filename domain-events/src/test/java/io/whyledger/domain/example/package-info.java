/** How an event changes: the worked example of {@code infra/docs/events.md}. */
@NullMarked
package io.whyledger.domain.example;

import org.jspecify.annotations.NullMarked;
