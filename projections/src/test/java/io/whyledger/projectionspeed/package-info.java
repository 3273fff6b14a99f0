/** How fast the views are rebuilt, measured. */
@NullMarked
package io.whyledger.projectionspeed;

import org.jspecify.annotations.NullMarked;
