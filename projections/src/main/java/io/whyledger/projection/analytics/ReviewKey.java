package io.whyledger.projection.analytics;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Who was asked by which entry of the stream. */
@Embeddable
record ReviewKey(long askedPosition, String reviewer) implements Serializable {}
