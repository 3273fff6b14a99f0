/** How a request becomes a command: who sends it, which version it expects, whether it is a repetition. */
@NullMarked
package io.whyledger.command.http;

import org.jspecify.annotations.NullMarked;
