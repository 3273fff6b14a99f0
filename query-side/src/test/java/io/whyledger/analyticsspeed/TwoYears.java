package io.whyledger.analyticsspeed;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.EventMetadata;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionLabel;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionReaffirmed;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.projectiontest.DecisionHistories;
import io.whyledger.projectiontest.Evaluations;
import io.whyledger.projectiontest.Histories;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** What a company enters in two years, the same each time. */
final class TwoYears {

    private static final int FINDINGS = 8;
    private static final String[] TEAMS = {
        "Payments",
        "Shop",
        "Search",
        "Identity",
        "Data platform",
        "Mobile",
        "Logistics",
        "Pricing",
        "Support",
        "Partners"
    };
    private static final String[] PEOPLE = {"ada", "grace", "linus", "barbara", "edsger", "margaret", "tony", "leslie"};
    private static final List<String> CRITERIA = List.of("Performance:3", "Learning curve:2", "Operations:2");

    private record Entry(Instant at, String stream, DomainEvent event) {}

    private final Random random = new Random(20_261_125);
    private final List<Entry> entries = new ArrayList<>();
    private final Instant begin;
    private final int technologies;

    TwoYears(Instant end, int technologies) {
        this.begin = end.minus(Duration.ofDays(730));
        this.technologies = technologies;
    }

    List<DomainEventMessage<?>> events(int decisions, int evaluations) {
        for (int i = 0; i < technologies; i++) {
            technology(i);
        }
        for (int i = 1; i <= decisions; i++) {
            decision(i, decisions);
        }
        for (int i = 0; i < evaluations; i++) {
            evaluation(i);
        }
        entries.sort(Comparator.comparing(Entry::at));
        Map<String, Long> lengths = new HashMap<>();
        List<DomainEventMessage<?>> events = new ArrayList<>();
        for (Entry entry : entries) {
            events.add(new GenericDomainEventMessage<>(
                    entry.stream().split("/")[0],
                    entry.stream(),
                    lengths.merge(entry.stream(), 1L, Long::sum) - 1,
                    entry.event(),
                    Map.of(EventMetadata.ACTOR, "ada"),
                    new UUID(random.nextLong(), random.nextLong()).toString(),
                    entry.at()));
        }
        return events;
    }

    private void enter(Instant at, Object stream, DomainEvent event) {
        if (at.isBefore(begin.plus(Duration.ofDays(730)))) {
            entries.add(new Entry(at, stream.toString(), event));
        }
    }

    private Instant day(double day) {
        return begin.plus(Duration.ofSeconds((long) (day * 86_400)));
    }

    private void technology(int number) {
        String name = "Technology " + number;
        TechnologyId id = TechnologyId.ofName(name);
        double day = random.nextInt(40) * 17;
        enter(day(day), id, Histories.registered(name));
        for (int finding = 1; finding <= FINDINGS; finding++) {
            enter(
                    day(day).plusSeconds(finding),
                    id,
                    Histories.recorded(id, finding, "Performance", Stance.STRENGTH, "It is quick enough for us."));
        }
        if (random.nextInt(3) == 0) {
            double adopted = day + 1 + random.nextDouble() * 200;
            move(adopted, id, Ring.ADOPT);
            move(adopted - 400 * Math.log(1 - random.nextDouble()), id, Ring.HOLD);
        }
        if (random.nextInt(4) == 0) {
            enter(
                    day(day + random.nextDouble() * 700).plusSeconds(20),
                    id,
                    Histories.amended(id, 1, "Performance", Stance.WEAKNESS, "It is slow after all."));
        }
    }

    private void move(double day, TechnologyId id, Ring ring) {
        Instant at = day(day).plusSeconds(30);
        enter(
                at,
                id,
                new TechnologyMovedToRing(
                        id, ring, "as decided", at.atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    private void decision(int number, int decisions) {
        DecisionLabel label = new DecisionLabel("ADR", number);
        DecisionId id = DecisionId.of(label);
        ContentVersion text = DecisionHistories.version(1);
        double day = 700.0 * number / decisions;
        enter(day(day), id, new DecisionDrafted(id, label, content(number), text, person(0), null));
        double proposed = day + 0.2 + random.nextDouble() * 3;
        List<PersonId> reviewers = List.of(person(1 + number % 3), person(4 + number % 4));
        enter(day(proposed), id, new DecisionProposed(id, text, reviewers, 2, day(proposed + 7), person(0)));
        double approved = proposed + random.nextDouble() * 2;
        enter(day(approved), id, new DecisionApproved(id, text, reviewers.get(0), null));
        double accepted = approved + Math.exp(random.nextGaussian());
        enter(day(accepted), id, new DecisionApproved(id, text, reviewers.get(1), null));
        enter(day(accepted).plusSeconds(1), id, new DecisionAccepted(id, text, reviewers, List.of(), List.of()));
        if (random.nextInt(3) == 0) {
            enter(day(accepted + 120), id, new DecisionReaffirmed(id, person(0), "It still holds", null));
        }
        if (random.nextInt(5) == 0) {
            enter(
                    day(accepted + 30 + random.nextDouble() * 500),
                    id,
                    new DecisionSuperseded(id, DecisionId.of(new DecisionLabel("ADR", 1 + random.nextInt(decisions)))));
        }
    }

    private DecisionContent content(int number) {
        TechnologyId relied = TechnologyId.ofName("Technology " + random.nextInt(technologies));
        DecisionContent content = DecisionHistories.content(
                "Decision " + number, FactId.ofFinding(relied, FindingId.numbered(1)), FactId.ofRing(relied));
        return new DecisionContent(
                content.title(),
                content.context(),
                content.drivers(),
                content.options(),
                content.chosen(),
                content.outcome(),
                content.consequences(),
                new Scope(Scope.Kind.TEAM, TEAMS[random.nextInt(TEAMS.length)]),
                content.grounds(),
                content.reliesOn(),
                content.supersedes(),
                content.amends(),
                content.ringMoves());
    }

    private void evaluation(int number) {
        String name = "Evaluation " + number;
        List<String> options =
                List.of("technology-" + number % technologies, "technology-" + (number + 1) % technologies);
        double day = 50 + random.nextDouble() * 600;
        String stream = "evaluation/evaluation-" + number;
        enter(day(day), stream, Evaluations.opened(name, options, CRITERIA));
        Ballot[] ballots = new Ballot[4];
        for (int i = 0; i < ballots.length; i++) {
            ballots[i] = Evaluations.ballot(PEOPLE[i], CRITERIA, options.get(0) + scores(), options.get(1) + scores());
            enter(day(day + 1 + i), stream, Evaluations.submitted(name, ballots[i]));
        }
        enter(day(day + 9), stream, Evaluations.closed(name, options, CRITERIA, ballots));
    }

    /** People agree on performance more than on what is easy to learn. */
    private String scores() {
        return ":%d,%d,%d".formatted(3 + random.nextInt(2), 1 + random.nextInt(5), 2 + random.nextInt(3));
    }

    private static PersonId person(int number) {
        return new PersonId(PEOPLE[number]);
    }
}
