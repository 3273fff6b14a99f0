/** The event stream as it comes out of Kafka: read in batches, from where the rows of the view end, whatever is in it. */
@NullMarked
package io.whyledger.projection.analytics.stream;

import org.jspecify.annotations.NullMarked;
