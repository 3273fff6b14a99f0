/** Questions about imported documents. */
@NullMarked
package io.whyledger.query.document;

import org.jspecify.annotations.NullMarked;
