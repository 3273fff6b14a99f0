/** Imported documents and how far they have been taken over. */
@NullMarked
package io.whyledger.projection.document;

import org.jspecify.annotations.NullMarked;
