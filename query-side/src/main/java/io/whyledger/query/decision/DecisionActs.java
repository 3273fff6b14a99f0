package io.whyledger.query.decision;

import io.whyledger.projection.decision.DecisionState;

/**
 * What somebody may do with a decision as it stands; the forms of its page are offered by this, and the command side
 * decides in the end.
 */
record DecisionActs(DecisionSummary decision, String person) {

    private boolean is(DecisionState state) {
        return decision.state() == state;
    }

    public boolean author() {
        return decision.authors().contains(person);
    }

    private boolean judges() {
        return is(DecisionState.PROPOSED) && !author() && decision.reviewers().contains(person);
    }

    /** A draft is everybody's; once it is proposed only its authors may change it. */
    public boolean revise() {
        return is(DecisionState.DRAFT) || is(DecisionState.PROPOSED) && author();
    }

    public boolean propose() {
        return is(DecisionState.DRAFT) && author();
    }

    public boolean approve() {
        return judges() && !decision.approvedBy().contains(person);
    }

    public boolean requestChanges() {
        return judges();
    }

    public boolean reject() {
        return is(DecisionState.PROPOSED) && (author() || judges());
    }

    public boolean withdraw() {
        return author() && (is(DecisionState.DRAFT) || is(DecisionState.PROPOSED));
    }

    /** Look at it again, excuse somebody from it, follow it, give it up. */
    public boolean keep() {
        return is(DecisionState.ACCEPTED);
    }

    public boolean any() {
        return revise() || propose() || judges() || reject() || withdraw() || keep();
    }
}
