package io.whyledger.command.evaluation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The newest ballot of each evaluator, in the order in which the evaluators first voted. */
class Ballots {

    @JsonValue
    private final Map<PersonId, List<Score>> byEvaluator;

    Ballots() {
        this(Map.of());
    }

    /** As a snapshot kept them. */
    @JsonCreator
    Ballots(Map<PersonId, List<Score>> byEvaluator) {
        this.byEvaluator = new LinkedHashMap<>(byEvaluator);
    }

    boolean haveOneOf(PersonId evaluator) {
        return byEvaluator.containsKey(evaluator);
    }

    boolean have(Ballot ballot) {
        return ballot.scores().equals(byEvaluator.get(ballot.evaluator()));
    }

    void put(Ballot ballot) {
        byEvaluator.put(ballot.evaluator(), ballot.scores());
    }

    /** Forgets scores that count no more, so that they do not count again when their option comes back. */
    void keepCounting(Grid grid) {
        byEvaluator.replaceAll((evaluator, scores) -> grid.counting(scores));
    }

    /** With what counts; a ballot of which nothing counts is none. */
    List<Ballot> counting() {
        return byEvaluator.entrySet().stream()
                .filter(ballot -> !ballot.getValue().isEmpty())
                .map(ballot -> new Ballot(ballot.getKey(), ballot.getValue()))
                .toList();
    }
}
