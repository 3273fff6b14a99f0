package io.whyledger.projection.analytics;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Since which entry a decision relies on what. */
@Embeddable
record RelianceKey(long position, String fact) implements Serializable {}
