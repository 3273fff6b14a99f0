/** Whyledger on Axon Server: its order is the ledger's, its buses carry commands and queries between processes. */
@NullMarked
package io.whyledger.axonserver;

import org.jspecify.annotations.NullMarked;
