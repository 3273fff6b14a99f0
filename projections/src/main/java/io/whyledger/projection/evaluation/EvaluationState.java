package io.whyledger.projection.evaluation;

/** How far an evaluation has come. */
public enum EvaluationState {
    OPEN,
    CLOSED,
    ABANDONED
}
