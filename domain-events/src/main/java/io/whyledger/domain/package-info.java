/** What every feature of the domain shares: names of streams and the way a rule is refused. */
@NullMarked
package io.whyledger.domain;

import org.jspecify.annotations.NullMarked;
