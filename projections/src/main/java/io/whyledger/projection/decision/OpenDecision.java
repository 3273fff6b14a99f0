package io.whyledger.projection.decision;

import io.whyledger.projection.decision.PersonView.Part;

/** A decision that is not over, as somebody sees it who has a part in it. */
public record OpenDecision(
        String id,
        DecisionState state,
        Part part,
        boolean stale,
        boolean overdue,
        boolean due,
        boolean changesRequested) {

    /** Whether it waits for their judgement. */
    public boolean isToJudge() {
        return part == Part.AWAITED && state == DecisionState.PROPOSED;
    }

    /** Whether a reviewer wants changes to their draft. */
    public boolean isSentBack() {
        return isTheirs() && state == DecisionState.DRAFT && changesRequested;
    }

    /** Whether their reviewers missed the deadline. */
    public boolean isToRemindOf() {
        return isTheirs() && state == DecisionState.PROPOSED && overdue;
    }

    /** Whether a fact has changed on which theirs relied. */
    public boolean isShaken() {
        return isTheirs() && stale;
    }

    /** Whether they are to look at theirs again. */
    public boolean isToLookAtAgain() {
        return isTheirs() && state == DecisionState.ACCEPTED && due;
    }

    private boolean isTheirs() {
        return part == Part.AUTHOR;
    }
}
