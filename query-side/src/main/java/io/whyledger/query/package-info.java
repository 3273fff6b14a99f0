/** Answers questions from the views, over HTTP and to people; {@code QuerySide} is its one public configuration. */
@NullMarked
package io.whyledger.query;

import org.jspecify.annotations.NullMarked;
