package io.whyledger.command.decision;

import io.whyledger.domain.RuleViolation;
import java.util.Set;

/** The stages of a decision in which a command is taken. */
enum TakenWhile {
    DRAFT("decision.not-draft", "a draft", Set.of(Stage.DRAFT)),
    PROPOSED("decision.not-proposed", "a proposed decision", Set.of(Stage.PROPOSED)),
    OPEN("decision.not-open", "a draft or a proposed decision", Set.of(Stage.DRAFT, Stage.PROPOSED)),
    ACCEPTED("decision.not-accepted", "an accepted decision", Set.of(Stage.ACCEPTED));

    private final String rule;
    private final String such;
    private final Set<Stage> stages;

    TakenWhile(String rule, String such, Set<Stage> stages) {
        this.rule = rule;
        this.such = such;
        this.stages = stages;
    }

    void require(Stage stage) {
        if (!stages.contains(stage)) {
            throw new RuleViolation(rule, "It is " + stage.words() + "; this can only be done with " + such + ".");
        }
    }
}
