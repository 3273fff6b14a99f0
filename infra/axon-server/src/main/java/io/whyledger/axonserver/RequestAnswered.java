package io.whyledger.axonserver;

import org.axonframework.serialization.Revision;

/**
 * A request with an idempotency key has its answer; the only event of a stream that is named after actor and key, so a
 * second one can't be appended.
 *
 * @param fingerprint of the request
 * @param answer as JSON
 */
@Revision("1")
record RequestAnswered(String fingerprint, String answerType, String answer) {}
