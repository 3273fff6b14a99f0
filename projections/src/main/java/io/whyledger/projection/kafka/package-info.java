/** How Kafka is reached, by whoever publishes the event stream and whoever reads it. */
@NullMarked
package io.whyledger.projection.kafka;

import org.jspecify.annotations.NullMarked;
