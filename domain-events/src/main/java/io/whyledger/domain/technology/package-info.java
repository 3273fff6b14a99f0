/** What can happen to a technology: a candidate that teams weigh, choose and leave. */
@NullMarked
package io.whyledger.domain.technology;

import org.jspecify.annotations.NullMarked;
