/** The event store: where events are appended, in one order, and what is kept beside them. */
@NullMarked
package io.whyledger.ledger;

import org.jspecify.annotations.NullMarked;
