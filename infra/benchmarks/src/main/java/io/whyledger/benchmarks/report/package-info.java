/** What was measured, and where, as JSON and as tables. */
@NullMarked
package io.whyledger.benchmarks.report;

import org.jspecify.annotations.NullMarked;
