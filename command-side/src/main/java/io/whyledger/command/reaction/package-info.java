/** What reactions are made of: they are handed the events of the ledger, send commands, and set timers. */
@NullMarked
package io.whyledger.command.reaction;

import org.jspecify.annotations.NullMarked;
