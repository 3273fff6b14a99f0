/** JMH benchmarks of the inner parts. */
@NullMarked
package io.whyledger.benchmarks.inner;

import org.jspecify.annotations.NullMarked;
