/** What can happen to a decision, from its first draft to the day on which another one takes its place. */
@NullMarked
package io.whyledger.domain.decision;

import org.jspecify.annotations.NullMarked;
