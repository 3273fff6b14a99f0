/** Publishes the ledger to Kafka: every event that the published language knows, once, in order for each stream. */
@NullMarked
package io.whyledger.projection.publishing;

import org.jspecify.annotations.NullMarked;
