package io.whyledger.projectiontest;

import io.whyledger.domain.PersonId;
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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Events of evaluations with readable values: a criterion reads {@code Speed:2}, a row of scores {@code python:4,2}. */
public final class Evaluations {

    private Evaluations() {}

    public static EvaluationOpened opened(String name, List<String> options, List<String> criteria, String... people) {
        return new EvaluationOpened(
                EvaluationId.ofName(name),
                name,
                "Which one for " + name + "?",
                options.stream().map(TechnologyId::parse).toList(),
                criteria(criteria),
                Scale.ONE_TO_FIVE,
                Stream.of(people).map(PersonId::new).toList(),
                new PersonId("ada"));
    }

    public static List<WeightedCriterion> criteria(List<String> criteria) {
        return criteria.stream()
                .map(it -> it.split(":"))
                .map(it -> new WeightedCriterion(it[0], new BigDecimal(it[1])))
                .toList();
    }

    /**
     * @param criteria in the order in which each row has its scores
     * @param rows {@code slug:score,score}; a dot is a score that is not given
     */
    public static Ballot ballot(String evaluator, List<String> criteria, String... rows) {
        List<Score> scores = new ArrayList<>();
        for (String row : rows) {
            TechnologyId option = TechnologyId.parse(row.split(":")[0]);
            String[] values = row.split(":")[1].split(",");
            IntStream.range(0, values.length)
                    .filter(at -> !values[at].equals("."))
                    .mapToObj(at -> new Score(
                            option,
                            criteria.get(at).split(":")[0],
                            Integer.parseInt(values[at]),
                            "Because " + evaluator + " says so of " + option.slug()))
                    .forEach(scores::add);
        }
        return new Ballot(new PersonId(evaluator), scores);
    }

    public static BallotSubmitted submitted(String name, Ballot ballot) {
        return new BallotSubmitted(EvaluationId.ofName(name), ballot);
    }

    public static BallotRevised revised(String name, Ballot ballot) {
        return new BallotRevised(EvaluationId.ofName(name), ballot);
    }

    public static CriteriaReweighted reweighted(String name, List<String> criteria) {
        return new CriteriaReweighted(EvaluationId.ofName(name), criteria(criteria), "we learnt what matters");
    }

    public static OptionAdded added(String name, String option) {
        return new OptionAdded(EvaluationId.ofName(name), TechnologyId.parse(option));
    }

    public static OptionWithdrawn withdrawn(String name, String option) {
        return new OptionWithdrawn(EvaluationId.ofName(name), TechnologyId.parse(option), "nobody maintains it");
    }

    public static EvaluationClosed closed(String name, List<String> options, List<String> criteria, Ballot... ballots) {
        return new EvaluationClosed(
                EvaluationId.ofName(name),
                options.stream().map(TechnologyId::parse).toList(),
                criteria(criteria),
                List.of(ballots));
    }

    public static EvaluationAbandoned abandoned(String name) {
        return new EvaluationAbandoned(EvaluationId.ofName(name), "the question has gone away");
    }
}
