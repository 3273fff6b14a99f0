/** Keeps the state of long streams, so that loading them does not take longer and longer. */
@NullMarked
package io.whyledger.command.snapshot;

import org.jspecify.annotations.NullMarked;
