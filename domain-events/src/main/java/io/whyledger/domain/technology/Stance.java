package io.whyledger.domain.technology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a finding speaks for a technology, against it, or neither. */
public enum Stance {
    @JsonProperty("strength")
    STRENGTH,
    @JsonProperty("weakness")
    WEAKNESS,
    @JsonProperty("neutral")
    NEUTRAL
}
