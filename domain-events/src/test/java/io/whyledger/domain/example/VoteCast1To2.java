package io.whyledger.domain.example;

import io.whyledger.domain.EventRevision;
import tools.jackson.databind.node.ObjectNode;

/** Scores from 1 to 5 became stances: 4 and 5 spoke for it, 1 and 2 against. */
public class VoteCast1To2 extends EventRevision {

    public VoteCast1To2() {
        super(VoteCast.class, 1);
    }

    @Override
    protected ObjectNode upcast(ObjectNode old) {
        int score = old.required("score").asInt();
        old.remove("score");
        return old.put("stance", score > 3 ? "strength" : score < 3 ? "weakness" : "neutral");
    }
}
