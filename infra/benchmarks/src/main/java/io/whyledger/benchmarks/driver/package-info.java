/** What starts the contenders, each in a process of its own, one run after the other, in turns. */
@NullMarked
package io.whyledger.benchmarks.driver;

import org.jspecify.annotations.NullMarked;
