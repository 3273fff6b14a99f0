/** Decisions: what each says and has said, who judged it, and whether the facts on which it relies have changed. */
@NullMarked
package io.whyledger.projection.decision;

import org.jspecify.annotations.NullMarked;
