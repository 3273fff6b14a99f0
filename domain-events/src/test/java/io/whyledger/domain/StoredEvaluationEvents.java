package io.whyledger.domain;

import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.CriteriaReweighted;
import io.whyledger.domain.evaluation.EvaluationAbandoned;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.OptionAdded;
import io.whyledger.domain.evaluation.OptionWithdrawn;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** One of each event of evaluations, as {@code stored-events} holds them. */
final class StoredEvaluationEvents {

    private static final EvaluationId LANGUAGE = EvaluationId.parse("backend-language");
    private static final TechnologyId KOTLIN = TechnologyId.parse("kotlin");
    private static final TechnologyId RUST = TechnologyId.parse("rust");
    private static final TechnologyId PYTHON = TechnologyId.parse("python");
    private static final PersonId ADA = new PersonId("ada");
    private static final WeightedCriterion EASE = weighted("Ease of use", "3");

    private StoredEvaluationEvents() {}

    static Stream<DomainEvent> all() {
        return Stream.of(
                new EvaluationOpened(
                        LANGUAGE,
                        "Backend language",
                        "In which language do we write the new backend?",
                        List.of(KOTLIN, RUST),
                        List.of(EASE, weighted("Concurrency", "1.5")),
                        Scale.ONE_TO_FIVE,
                        List.of(ADA, new PersonId("grace@example.org")),
                        ADA),
                new OptionAdded(LANGUAGE, PYTHON),
                new OptionWithdrawn(LANGUAGE, PYTHON, "Nobody knows it"),
                new CriteriaReweighted(LANGUAGE, List.of(weighted("Ease of use", "0.25")), "Only this matters"),
                new BallotSubmitted(LANGUAGE, ballot(5, "Learnt in a day")),
                new BallotRevised(LANGUAGE, ballot(4, "Learnt in a week")),
                new EvaluationClosed(
                        LANGUAGE, List.of(KOTLIN, RUST), List.of(EASE), List.of(ballot(5, "Learnt in a day"))),
                new EvaluationAbandoned(LANGUAGE, "The backend is bought"));
    }

    private static WeightedCriterion weighted(String criterion, String weight) {
        return new WeightedCriterion(criterion, new BigDecimal(weight));
    }

    private static Ballot ballot(int value, String justification) {
        return new Ballot(ADA, List.of(new Score(KOTLIN, "Ease of use", value, justification)));
    }
}
