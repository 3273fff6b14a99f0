/** Sends commands again that lost a race or met a database in trouble; what broke a rule is never sent again. */
@NullMarked
package io.whyledger.command.retry;

import org.jspecify.annotations.NullMarked;
