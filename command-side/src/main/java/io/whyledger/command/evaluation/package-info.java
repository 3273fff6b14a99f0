/** Commands on evaluations, the rules they must keep, and their HTTP API. */
@NullMarked
package io.whyledger.command.evaluation;

import org.jspecify.annotations.NullMarked;
