/** What contenders are given to do, and how it is given to them and timed. */
@NullMarked
package io.whyledger.benchmarks.load;

import org.jspecify.annotations.NullMarked;
