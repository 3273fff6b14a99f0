/** How fast figures are answered, measured; and pages with figures, to be looked at. */
@NullMarked
package io.whyledger.analyticsspeed;

import org.jspecify.annotations.NullMarked;
