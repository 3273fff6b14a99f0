/** What the tests of the projections share: a small application over an event store in memory. */
@NullMarked
package io.whyledger.projectiontest;

import org.jspecify.annotations.NullMarked;
