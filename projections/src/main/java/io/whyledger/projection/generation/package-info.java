/** The generations of each view: tables in a schema of their own, of which one serves the readers. */
@NullMarked
package io.whyledger.projection.generation;

import org.jspecify.annotations.NullMarked;
