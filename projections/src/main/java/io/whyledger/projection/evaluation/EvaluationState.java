package io.whyledger.projection.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an evaluation has come. */
public enum EvaluationState {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("closed")
    CLOSED,
    @JsonProperty("abandoned")
    ABANDONED
}
