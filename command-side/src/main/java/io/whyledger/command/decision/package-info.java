/** Commands on decisions, the rules they must keep, and their HTTP API. */
@NullMarked
package io.whyledger.command.decision;

import org.jspecify.annotations.NullMarked;
