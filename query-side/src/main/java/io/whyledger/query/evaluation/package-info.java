/** Questions about evaluations: what is asked, who has voted, one's own ballot, and what follows from closed ones. */
@NullMarked
package io.whyledger.query.evaluation;

import org.jspecify.annotations.NullMarked;
