package io.whyledger.domain.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For what a decision holds. */
public record Scope(Kind kind, String name) {

    /** What a scope can be. */
    public enum Kind {
        @JsonProperty("system")
        SYSTEM,
        @JsonProperty("team")
        TEAM,
        @JsonProperty("organisation")
        ORGANISATION
    }
}
