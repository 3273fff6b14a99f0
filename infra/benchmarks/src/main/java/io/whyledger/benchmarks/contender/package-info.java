/** Those who do the work: the ledger, stock Axon and raw JDBC, behind one interface. */
@NullMarked
package io.whyledger.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
