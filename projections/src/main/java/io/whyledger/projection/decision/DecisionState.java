package io.whyledger.projection.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** Where a decision stands in its life. */
public enum DecisionState {
    @JsonProperty("draft")
    DRAFT,
    @JsonProperty("proposed")
    PROPOSED,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("rejected")
    REJECTED,
    @JsonProperty("withdrawn")
    WITHDRAWN,
    @JsonProperty("superseded")
    SUPERSEDED,
    @JsonProperty("deprecated")
    DEPRECATED;

    /** Those in which it matters that a fact has changed: of the others nothing follows any more. */
    public static final Set<DecisionState> OPEN = Set.of(DRAFT, PROPOSED, ACCEPTED);
}
