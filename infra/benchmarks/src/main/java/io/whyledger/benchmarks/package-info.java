/** Measures the ledger and its views beside others that do the same work. */
@NullMarked
package io.whyledger.benchmarks;

import org.jspecify.annotations.NullMarked;
