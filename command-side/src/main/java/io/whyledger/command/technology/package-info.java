/** Commands on technologies, the rules they must keep, and their HTTP API. */
@NullMarked
package io.whyledger.command.technology;

import org.jspecify.annotations.NullMarked;
