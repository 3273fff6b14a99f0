/** The peer: an application on stock Axon with its JPA event store and a plain Spring Data view. */
@NullMarked
package io.whyledger.benchmarks.stock;

import org.jspecify.annotations.NullMarked;
