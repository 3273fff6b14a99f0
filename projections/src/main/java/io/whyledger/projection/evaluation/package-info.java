/** Evaluations: what is asked, who has voted, what each may see of their own ballot, and the results of closed ones. */
@NullMarked
package io.whyledger.projection.evaluation;

import org.jspecify.annotations.NullMarked;
