package io.whyledger.projection.analytics;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Which criterion of which evaluation, however it is written. */
@Embeddable
record SpreadKey(String evaluation, String criterion) implements Serializable {}
