package io.whyledger.command.decision;

import static io.whyledger.command.decision.DecisionFixture.ADA;
import static io.whyledger.command.decision.DecisionFixture.ADR_12;
import static io.whyledger.command.decision.DecisionFixture.BARE;
import static io.whyledger.command.decision.DecisionFixture.BOB;
import static io.whyledger.command.decision.DecisionFixture.CONTENT;
import static io.whyledger.command.decision.DecisionFixture.DEADLINE;
import static io.whyledger.command.decision.DecisionFixture.EVE;
import static io.whyledger.command.decision.DecisionFixture.JOE;
import static io.whyledger.command.decision.DecisionFixture.NEXT;
import static io.whyledger.command.decision.DecisionFixture.NOW;
import static io.whyledger.command.decision.DecisionFixture.OLD;
import static io.whyledger.command.decision.DecisionFixture.OTHER_CONTENT;
import static io.whyledger.command.decision.DecisionFixture.PAYMENTS;
import static io.whyledger.command.decision.DecisionFixture.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.decision.CanonicalContent;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.WaiverId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Whoever does whatever in whatever order: {@link DecisionHistory} says what must never come of it. */
class DecisionPropertiesTest {

    private static final LocalDate LATER = TODAY.plusDays(10);

    @Property
    void noOrderOfCommandsBreaksARule(@ForAll("commands") List<Object> commands) {
        Configuration axon = start();
        try {
            DecisionHistory history = new DecisionHistory();
            eventsAfter(axon, 0).forEach(history::add);
            commands.forEach(command -> {
                boolean refused = isRefused(axon, command);
                List<DecisionEvent> recorded = eventsAfter(axon, history.length());
                assertThat(recorded).as("recorded by %s", command).hasSizeLessThanOrEqualTo(refused ? 0 : 2);
                recorded.forEach(history::add);
                history.requireNothingLeftToAccept();
            });
            Statistics.collect(history.stage());
        } finally {
            axon.shutdown();
        }
        Statistics.coverage(coverage -> Set.of(Stage.ACCEPTED, Stage.SUPERSEDED, Stage.REJECTED)
                .forEach(stage -> coverage.check(stage).count(count -> count > 0)));
    }

    private static Configuration start() {
        Configuration axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(
                        configuration -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .configureAggregate(Decision.class)
                .registerComponent(DecisionNumbers.class, configuration -> (series, wanted) -> 12)
                .registerComponent(
                        References.class,
                        configuration -> new References(
                                facts -> Set.of(), id -> Optional.of(new OtherDecision(Stage.ACCEPTED, List.of()))))
                .start();
        axon.commandGateway().sendAndWait(new DraftDecision("ADR", null, CONTENT, ADA, null, TODAY));
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

    private static List<DecisionEvent> eventsAfter(Configuration axon, int known) {
        List<DecisionEvent> events = new ArrayList<>();
        axon.eventStore()
                .readEvents(ADR_12.value(), known)
                .forEachRemaining(event -> events.add((DecisionEvent) event.getPayload()));
        return events;
    }

    /** Most of them sensible, so that decisions get far, and some not. */
    @Provide
    Arbitrary<List<Object>> commands() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, writing()), Tuple.of(3, proposing()), Tuple.of(8, judging()), Tuple.of(3, living()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    private static Arbitrary<Object> writing() {
        return Arbitraries.frequencyOf(
                Tuple.of(20, authors().flatMap(person -> Arbitraries.of(CONTENT, OTHER_CONTENT, BARE)
                        .map(content -> new ReviseDecision(ADR_12, content, person, null)))),
                Tuple.of(1, people().map(person -> new WithdrawDecision(ADR_12, person, "Not now"))));
    }

    private static Arbitrary<Object> proposing() {
        return authors().flatMap(proposer -> Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of(BOB, EVE, JOE)), Tuple.of(1, people()))
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(reviewers -> Arbitraries.integers()
                        .between(1, reviewers.size())
                        .map(quorum -> new ProposeDecision(ADR_12, proposer, reviewers, quorum, DEADLINE, NOW))));
    }

    private static Arbitrary<Object> judging() {
        return people().flatMap(person -> Arbitraries.of(CONTENT, OTHER_CONTENT)
                .map(DecisionPropertiesTest::hash)
                .flatMap(seen -> Arbitraries.frequency(
                        Tuple.of(20, (Object) new ApproveDecision(ADR_12, person, seen, null)),
                        Tuple.of(2, new ObjectToDecision(ADR_12, person, seen, "Too early")),
                        Tuple.of(1, new RequestChanges(ADR_12, person, seen, "Name the costs")),
                        Tuple.of(1, new RejectDecision(ADR_12, person, "Too early")))));
    }

    private static Arbitrary<Object> living() {
        return Arbitraries.of(
                new MissDeadline(ADR_12, DEADLINE),
                new SetReviewDate(ADR_12, LATER, TODAY),
                new ReachReviewDate(ADR_12, LATER),
                new ReaffirmDecision(ADR_12, JOE, "Still true", null, TODAY),
                new GrantWaiver(ADR_12, PAYMENTS, "No time", LATER, JOE, TODAY),
                new RevokeWaiver(ADR_12, WaiverId.numbered(1), "It had time"),
                new ExpireWaiver(ADR_12, WaiverId.numbered(1)),
                new AdoptDecision(ADR_12, "Billing", TODAY, TODAY),
                new EndAdoption(ADR_12, "Billing", TODAY, "Rewritten", TODAY),
                new SupersedeDecision(ADR_12, NEXT),
                new SupersedeDecision(ADR_12, OLD),
                new DeprecateDecision(ADR_12, "The system is gone"));
    }

    private static Arbitrary<PersonId> authors() {
        return Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just(ADA)), Tuple.of(1, people()));
    }

    private static Arbitrary<PersonId> people() {
        return Arbitraries.of(ADA, BOB, EVE, JOE);
    }

    private static String hash(DecisionContent content) {
        return CanonicalContent.of(content).sha256();
    }
}
