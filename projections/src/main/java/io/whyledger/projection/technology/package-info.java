/** A technology in full: its findings with their history and its moves between rings. */
@NullMarked
package io.whyledger.projection.technology;

import org.jspecify.annotations.NullMarked;
