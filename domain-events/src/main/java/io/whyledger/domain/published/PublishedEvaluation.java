package io.whyledger.domain.published;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.math.BigDecimal;
import java.util.List;

/** What the event stream tells about evaluations: no reason or justification, and no score before the closing. */
public sealed interface PublishedEvaluation extends IntegrationEvent {

    String evaluation();

    @EventType("io.whyledger.evaluation.opened.v1")
    @JsonClassDescription("A question was put to evaluators.")
    record Opened(
            @JsonPropertyDescription(Wording.EVALUATION) String evaluation,
            String name,
            @JsonPropertyDescription(Wording.OPTIONS) List<String> options,
            @JsonPropertyDescription(Wording.CRITERIA) List<Criterion> criteria,
            @JsonPropertyDescription("The whole numbers from which scores are taken; more is better.") Scale scale,
            @JsonPropertyDescription("Pseudonyms of those whose ballots are awaited; empty when everybody may vote.")
                    List<String> evaluators,
            @JsonPropertyDescription("Pseudonym of who opened it.") String openedBy)
            implements PublishedEvaluation {

        public Opened {
            options = List.copyOf(options);
            criteria = List.copyOf(criteria);
            evaluators = List.copyOf(evaluators);
        }
    }

    @EventType("io.whyledger.evaluation.option-added.v1")
    @JsonClassDescription("Another technology is compared.")
    record OptionAdded(
            @JsonPropertyDescription(Wording.EVALUATION) String evaluation,
            @JsonPropertyDescription(Wording.TECHNOLOGY) String option)
            implements PublishedEvaluation {}

    @EventType("io.whyledger.evaluation.option-withdrawn.v1")
    @JsonClassDescription("A technology is out of the running.")
    record OptionWithdrawn(
            @JsonPropertyDescription(Wording.EVALUATION) String evaluation,
            @JsonPropertyDescription(Wording.TECHNOLOGY) String option)
            implements PublishedEvaluation {}

    @EventType("io.whyledger.evaluation.criteria-reweighted.v1")
    @JsonClassDescription("The criteria and their weights are these from now on.")
    record CriteriaReweighted(
            @JsonPropertyDescription(Wording.EVALUATION) String evaluation,
            @JsonPropertyDescription(Wording.CRITERIA) List<Criterion> criteria)
            implements PublishedEvaluation {

        public CriteriaReweighted {
            criteria = List.copyOf(criteria);
        }
    }

    @EventType("io.whyledger.evaluation.ballot-submitted.v1")
    @JsonClassDescription("A ballot came in; its scores are sealed until the evaluation closes.")
    record BallotSubmitted(
            @JsonPropertyDescription(Wording.EVALUATION) String evaluation,
            @JsonPropertyDescription(Wording.EVALUATOR) String evaluator)
            implements PublishedEvaluation {}

    @EventType("io.whyledger.evaluation.ballot-revised.v1")
    @JsonClassDescription("An evaluator replaced their ballot; its scores are sealed until the evaluation closes.")
    record BallotRevised(
            @JsonPropertyDescription(Wording.EVALUATION) String evaluation,
            @JsonPropertyDescription(Wording.EVALUATOR) String evaluator)
            implements PublishedEvaluation {}

    @EventType("io.whyledger.evaluation.closed.v1")
    @JsonClassDescription("The result is frozen: what follows from these options, criteria and ballots.")
    record Closed(
            @JsonPropertyDescription(Wording.EVALUATION) String evaluation,
            @JsonPropertyDescription(Wording.OPTIONS) List<String> options,
            @JsonPropertyDescription(Wording.CRITERIA) List<Criterion> criteria,
            @JsonPropertyDescription("Unsealed, only with scores that count.") List<Ballot> ballots)
            implements PublishedEvaluation {

        public Closed {
            options = List.copyOf(options);
            criteria = List.copyOf(criteria);
            ballots = List.copyOf(ballots);
        }
    }

    @EventType("io.whyledger.evaluation.abandoned.v1")
    @JsonClassDescription("It will have no result; its ballots stay sealed for ever.")
    record Abandoned(@JsonPropertyDescription(Wording.EVALUATION) String evaluation) implements PublishedEvaluation {}

    /** What is judged, and how much it counts. */
    record Criterion(
            @JsonPropertyDescription(Wording.CRITERION) String criterion,
            @JsonPropertyDescription("Above 0, relative to the other weights; they need not add up to anything.")
                    BigDecimal weight) {}

    /** From the worst score to the best. */
    record Scale(int lowest, int highest) {}

    /** All scores of one evaluator. */
    record Ballot(@JsonPropertyDescription(Wording.EVALUATOR) String evaluator, List<Score> scores) {

        public Ballot {
            scores = List.copyOf(scores);
        }
    }

    /** What an evaluator thinks of one option under one criterion. */
    record Score(
            @JsonPropertyDescription(Wording.TECHNOLOGY) String option,
            @JsonPropertyDescription(Wording.CRITERION) String criterion,
            int value) {}
}
