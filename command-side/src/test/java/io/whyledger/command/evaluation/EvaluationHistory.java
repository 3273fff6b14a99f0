package io.whyledger.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.CriteriaReweighted;
import io.whyledger.domain.evaluation.EvaluationAbandoned;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.EvaluationEvent;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.OptionAdded;
import io.whyledger.domain.evaluation.OptionWithdrawn;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the events of an evaluation say, kept without the help of the aggregate, and what must hold after each. */
class EvaluationHistory {

    private final List<TechnologyId> options = new ArrayList<>();
    private final List<WeightedCriterion> criteria = new ArrayList<>();
    private final Map<PersonId, Map<Cell, Score>> ballots = new LinkedHashMap<>();
    private List<PersonId> evaluators = List.of();
    private Scale scale = Scale.ONE_TO_FIVE;
    private String state = "none";
    private int length;

    int length() {
        return length;
    }

    String state() {
        return state;
    }

    void add(EvaluationEvent event) {
        assertThat(state).as("before %s", event).isEqualTo(event instanceof EvaluationOpened ? "none" : "open");
        length++;
        if (event instanceof EvaluationOpened opened) {
            open(opened);
        } else if (event instanceof OptionAdded added) {
            options.add(added.option());
        } else if (event instanceof OptionWithdrawn withdrawn) {
            assertThat(options.remove(withdrawn.option())).as("%s", event).isTrue();
            forgetWhatCountsNoMore();
        } else if (event instanceof CriteriaReweighted reweighted) {
            criteria.clear();
            criteria.addAll(reweighted.criteria());
            forgetWhatCountsNoMore();
        } else if (event instanceof BallotSubmitted submitted) {
            assertThat(ballots)
                    .as("%s", event)
                    .doesNotContainKey(submitted.ballot().evaluator());
            vote(submitted.ballot());
        } else if (event instanceof BallotRevised revised) {
            assertThat(ballots).as("%s", event).containsKey(revised.ballot().evaluator());
            vote(revised.ballot());
        } else if (event instanceof EvaluationClosed closed) {
            close(closed);
        } else if (event instanceof EvaluationAbandoned) {
            state = "abandoned";
        }
        assertThat(options).as("options after %s", event).hasSizeBetween(2, 50).doesNotHaveDuplicates();
    }

    private void open(EvaluationOpened opened) {
        options.addAll(opened.options());
        criteria.addAll(opened.criteria());
        evaluators = opened.evaluators();
        scale = opened.scale();
        state = "open";
    }

    private void vote(Ballot ballot) {
        assertThat(evaluators.isEmpty() || evaluators.contains(ballot.evaluator()))
                .as("%s may vote", ballot.evaluator())
                .isTrue();
        assertThat(ballot.scores()).isNotEmpty();
        ballots.put(ballot.evaluator(), checked(ballot));
    }

    /** The result is what the newest ballots say of what is still in the running, of each cell at least once. */
    private void close(EvaluationClosed closed) {
        state = "closed";
        assertThat(closed.options()).isEqualTo(options);
        assertThat(closed.criteria()).isEqualTo(criteria);
        assertThat(closed.ballots())
                .extracting(Ballot::evaluator)
                .containsExactlyElementsOf(ballots.entrySet().stream()
                        .filter(ballot -> !ballot.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
        Set<Cell> scored = new HashSet<>();
        for (Ballot ballot : closed.ballots()) {
            Map<Cell, Score> counted = checked(ballot);
            assertThat(values(counted)).isEqualTo(values(Objects.requireNonNull(ballots.get(ballot.evaluator()))));
            scored.addAll(counted.keySet());
        }
        assertThat(scored).isEqualTo(cells());
    }

    private Map<Cell, Score> checked(Ballot ballot) {
        Map<Cell, Score> scores = new LinkedHashMap<>();
        for (Score score : ballot.scores()) {
            assertThat(cells()).contains(Cell.of(score));
            assertThat(criteria).extracting(WeightedCriterion::criterion).contains(score.criterion());
            assertThat(scale.holds(score.value()))
                    .as("%s is on the scale", score)
                    .isTrue();
            assertThat(scores.put(Cell.of(score), score)).as("%s again", score).isNull();
        }
        return scores;
    }

    private static Map<Cell, Integer> values(Map<Cell, Score> scores) {
        return scores.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, score -> score.getValue()
                .value()));
    }

    private void forgetWhatCountsNoMore() {
        ballots.values().forEach(scores -> scores.keySet().retainAll(cells()));
    }

    private Set<Cell> cells() {
        return options.stream().flatMap(this::cellsOf).collect(Collectors.toSet());
    }

    private Stream<Cell> cellsOf(TechnologyId option) {
        return criteria.stream().map(it -> Cell.of(new Score(option, it.criterion(), 1, null)));
    }
}
