package io.whyledger.domain.decision;

/** For what a decision holds. */
public record Scope(Kind kind, String name) {

    /** What a scope can be. */
    public enum Kind {
        SYSTEM,
        TEAM,
        ORGANISATION
    }
}
