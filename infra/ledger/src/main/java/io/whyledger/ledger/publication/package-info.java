/** As whom this installation publishes its events: what is kept for it beside them, and the settings. */
@NullMarked
package io.whyledger.ledger.publication;

import org.jspecify.annotations.NullMarked;
