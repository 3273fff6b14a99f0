/** Importing documents: what they say is previewed, taken over candidate by candidate, and kept. */
@NullMarked
package io.whyledger.command.document;

import org.jspecify.annotations.NullMarked;
