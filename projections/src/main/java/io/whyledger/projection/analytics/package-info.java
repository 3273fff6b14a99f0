/**
 * What analysts ask: facts that follow from the published language alone, whether it comes off the ledger or out of
 * Kafka, and finders for the figures that are drawn from them.
 */
@NullMarked
package io.whyledger.projection.analytics;

import org.jspecify.annotations.NullMarked;
