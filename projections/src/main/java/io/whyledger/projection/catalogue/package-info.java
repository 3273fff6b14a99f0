/** The catalogue: one row for each technology, made to be searched, filtered and sorted. */
@NullMarked
package io.whyledger.projection.catalogue;

import org.jspecify.annotations.NullMarked;
