/** Draws how decisions hang together: where each stands and where the lines between them run. */
@NullMarked
package io.whyledger.query.decision.drawing;

import org.jspecify.annotations.NullMarked;
