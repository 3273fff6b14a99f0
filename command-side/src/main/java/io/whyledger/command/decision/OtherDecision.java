package io.whyledger.command.decision;

import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionRevised;
import java.util.List;

/** A decision as far as the rules about another one need it. */
record OtherDecision(Stage stage, List<DecisionId> supersedes) {

    static OtherDecision drafted(DecisionDrafted event) {
        return new OtherDecision(Stage.DRAFT, event.content().supersedes());
    }

    OtherDecision after(DecisionEvent event) {
        return new OtherDecision(
                stage.after(event),
                event instanceof DecisionRevised revised ? revised.content().supersedes() : supersedes);
    }
}
