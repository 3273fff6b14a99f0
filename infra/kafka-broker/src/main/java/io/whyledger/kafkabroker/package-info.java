/** A Kafka broker with one node, for trying the event stream and for tests. */
@NullMarked
package io.whyledger.kafkabroker;

import org.jspecify.annotations.NullMarked;
