/** What runs inside the process of one contender: each measure sets up, warms up, and times. */
@NullMarked
package io.whyledger.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
