package io.whyledger.command.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.command.technology.RegisteredTechnologies;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.evaluation.EvaluationEvent;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Whoever does whatever in whatever order: {@link EvaluationHistory} says what must never come of it. */
class EvaluationPropertiesTest {

    private static final EvaluationId LANGUAGE = EvaluationId.parse("language");
    private static final PersonId ADA = new PersonId("ada");
    private static final List<PersonId> EVALUATORS = List.of(ADA, new PersonId("grace"));
    private static final List<TechnologyId> OPTIONS = List.of(option("a"), option("b"), option("c"));

    @Property
    void noOrderOfCommandsBreaksARule(@ForAll boolean everybodyMayVote, @ForAll("commands") List<Object> commands) {
        Configuration axon = start(everybodyMayVote ? List.of() : EVALUATORS);
        try {
            EvaluationHistory history = new EvaluationHistory();
            eventsAfter(axon, 0).forEach(history::add);
            for (Object command : commands) {
                boolean refused = isRefused(axon, command);
                List<EvaluationEvent> recorded = eventsAfter(axon, history.length());
                assertThat(recorded).as("recorded by %s", command).hasSizeLessThanOrEqualTo(refused ? 0 : 1);
                assertThat(recorded.isEmpty() || isAllowed(command))
                        .as("%s is recorded", command)
                        .isTrue();
                recorded.forEach(history::add);
            }
            Statistics.collect(history.state());
        } finally {
            axon.shutdown();
        }
        Statistics.coverage(coverage -> List.of("open", "closed", "abandoned")
                .forEach(state -> coverage.check(state).count(count -> count > 0)));
    }

    private static Configuration start(List<PersonId> evaluators) {
        Configuration axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(
                        configuration -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .configureAggregate(Evaluation.class)
                .registerComponent(RegisteredTechnologies.class, configuration -> technology -> true)
                .start();
        axon.commandGateway()
                .sendAndWait(OpenEvaluation.named(
                        "Language",
                        "Which one?",
                        OPTIONS.subList(0, 2),
                        List.of(new WeightedCriterion("Speed", BigDecimal.ONE)),
                        Scale.ONE_TO_FIVE,
                        evaluators,
                        ADA));
        return axon;
    }

    private static boolean isRefused(Configuration axon, Object command) {
        try {
            axon.commandGateway().sendAndWait(command);
            return false;
        } catch (RuleViolation refusal) {
            return true;
        }
    }

    private static boolean isAllowed(Object command) {
        return command instanceof SubmitBallot
                || (command instanceof AddOption added && added.by().equals(ADA))
                || (command instanceof WithdrawOption withdrawn
                        && withdrawn.by().equals(ADA))
                || (command instanceof ReweightCriteria reweighted
                        && reweighted.by().equals(ADA))
                || (command instanceof CloseEvaluation closed && closed.by().equals(ADA))
                || (command instanceof AbandonEvaluation abandoned
                        && abandoned.by().equals(ADA));
    }

    private static List<EvaluationEvent> eventsAfter(Configuration axon, int known) {
        List<EvaluationEvent> events = new ArrayList<>();
        axon.eventStore()
                .readEvents(LANGUAGE.value(), known)
                .forEachRemaining(event -> events.add((EvaluationEvent) event.getPayload()));
        return events;
    }

    @Provide
    Arbitrary<List<Object>> commands() {
        return Arbitraries.frequencyOf(
                        Tuple.of(8, votes(scores())),
                        Tuple.of(8, votes(wholeBallots())),
                        Tuple.of(
                                2,
                                Combinators.combine(options(), people())
                                        .as((option, by) -> new AddOption(LANGUAGE, option, by))),
                        Tuple.of(
                                2,
                                Combinators.combine(options(), people())
                                        .as((option, by) -> new WithdrawOption(LANGUAGE, option, "Out", by))),
                        Tuple.of(
                                1,
                                Combinators.combine(criteria(), people())
                                        .as((criteria, by) -> new ReweightCriteria(LANGUAGE, criteria, "Learnt", by))),
                        Tuple.of(3, people().map(by -> new CloseEvaluation(LANGUAGE, by))),
                        Tuple.of(1, people().map(by -> new AbandonEvaluation(LANGUAGE, "Gone", by))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static Arbitrary<Object> votes(Arbitrary<List<Score>> ballots) {
        return Combinators.combine(people(), ballots)
                .as((person, scores) -> new SubmitBallot(LANGUAGE, person, scores));
    }

    /** Some of them off the scale, out of the running or under no criterion. */
    private static Arbitrary<List<Score>> scores() {
        Arbitrary<Integer> values = Arbitraries.frequency(Tuple.of(30, 1), Tuple.of(30, 4), Tuple.of(1, 6));
        return Combinators.combine(options(), Arbitraries.of("Speed", "SPEED", "Cost"), values)
                .as((option, criterion, value) -> new Score(option, criterion, value, null))
                .list()
                .uniqueElements(Cell::of)
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static Arbitrary<List<Score>> wholeBallots() {
        return Combinators.combine(
                        Arbitraries.of(List.of("a", "b"), List.of("a", "c"), List.of("a", "b", "c")),
                        Arbitraries.of(List.of("Speed"), List.of("Speed", "Cost")),
                        Arbitraries.integers().between(1, 5))
                .as((options, criteria, value) -> options.stream()
                        .flatMap(option ->
                                criteria.stream().map(criterion -> new Score(option(option), criterion, value, null)))
                        .toList());
    }

    private static Arbitrary<List<WeightedCriterion>> criteria() {
        return Combinators.combine(Arbitraries.of("Speed", "speed!", "Cost"), Arbitraries.of("1", "2.5"))
                .as((criterion, weight) -> new WeightedCriterion(criterion, new BigDecimal(weight)))
                .list()
                .uniqueElements(it -> it.criterion().charAt(0) == 'C')
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static Arbitrary<TechnologyId> options() {
        return Arbitraries.of(OPTIONS);
    }

    private static Arbitrary<PersonId> people() {
        return Arbitraries.frequency(
                Tuple.of(3, ADA), Tuple.of(2, new PersonId("grace")), Tuple.of(1, new PersonId("eve")));
    }

    private static TechnologyId option(String slug) {
        return TechnologyId.parse(slug);
    }
}
