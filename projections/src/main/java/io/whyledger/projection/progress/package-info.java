/** How far each view has read the ledger, so that readers can wait for their own writes. */
@NullMarked
package io.whyledger.projection.progress;

import org.jspecify.annotations.NullMarked;
