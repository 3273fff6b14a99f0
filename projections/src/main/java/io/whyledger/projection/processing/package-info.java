/** How events reach the projectors: batches, tokens, dead letters and what every handler learns about an event. */
@NullMarked
package io.whyledger.projection.processing;

import org.jspecify.annotations.NullMarked;
