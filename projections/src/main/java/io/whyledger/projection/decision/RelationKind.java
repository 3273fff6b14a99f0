package io.whyledger.projection.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;

/** How a decision refers to something. */
public enum RelationKind {
    @JsonProperty("supersedes")
    SUPERSEDES,
    @JsonProperty("amends")
    AMENDS,
    @JsonProperty("relies-on")
    RELIES_ON,
    /** On the result of an evaluation. */
    @JsonProperty("grounded-on")
    GROUNDED_ON,
    @JsonProperty("considers")
    CONSIDERS,
    @JsonProperty("moves")
    MOVES;

    /** Those by which a later change of the target makes the decision stale. */
    public static final Set<RelationKind> RELIANCES = Set.of(RELIES_ON, GROUNDED_ON);
}
