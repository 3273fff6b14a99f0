package io.whyledger.domain.technology;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a technology is recommended, from the inside of the radar to its outside. */
public enum Ring {
    @JsonProperty("adopt")
    ADOPT,
    @JsonProperty("trial")
    TRIAL,
    @JsonProperty("assess")
    ASSESS,
    @JsonProperty("hold")
    HOLD
}
