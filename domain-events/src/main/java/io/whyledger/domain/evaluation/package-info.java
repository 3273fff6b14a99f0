/** What can happen to an evaluation: candidates are scored by several people over weighted criteria. */
@NullMarked
package io.whyledger.domain.evaluation;

import org.jspecify.annotations.NullMarked;
