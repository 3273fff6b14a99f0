package io.whyledger.command.document;

import io.whyledger.command.document.overview.Candidate;
import io.whyledger.command.document.overview.Overview;
import io.whyledger.command.document.overview.Statement;
import io.whyledger.command.technology.TakeOverCandidate;
import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.document.RefusedCandidate;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.TechnologyId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps that bring the technologies to what a version of a document says: parents before those that belong to
 * them, one step for each technology, and at last those that only the version before it named.
 */
class TakeOverPlan {

    /** One less than the depth of a candidate without parent. */
    private static final int NO_ANCESTOR = -1;

    private final String document;
    private final String contentHash;
    private final LocalDate observedOn;
    private final Map<TechnologyId, Step> steps = new LinkedHashMap<>();

    private TakeOverPlan(String document, String contentHash, LocalDate observedOn) {
        this.document = document;
        this.contentHash = contentHash;
        this.observedOn = observedOn;
    }

    /** One technology to bring up to the document, or why that can't be done. */
    record Step(Candidate candidate, @Nullable TakeOverCandidate command, @Nullable RefusedCandidate refused) {}

    static List<Step> of(ReadDocument document, @Nullable Overview before, LocalDate observedOn) {
        TakeOverPlan plan = new TakeOverPlan(document.importId().value(), document.contentHash(), observedOn);
        plan.takeOver(document.overview().candidates());
        if (before != null) {
            before.candidates().forEach(plan::retract);
        }
        return List.copyOf(plan.steps.values());
    }

    private void takeOver(List<Candidate> candidates) {
        Map<String, Integer> depths = depths(candidates);
        List<Candidate> parentsFirst = new ArrayList<>(candidates);
        parentsFirst.sort(Comparator.comparing(candidate -> depths.get(candidate.name())));
        parentsFirst.forEach(candidate -> steps.merge(
                TechnologyId.ofName(candidate.name()), step(candidate), (first, again) -> step(merged(first, again))));
    }

    /** How many ancestors each candidate has; a circle of parents ends where it closes. */
    private static Map<String, Integer> depths(List<Candidate> candidates) {
        Map<String, Candidate> byName = new HashMap<>();
        candidates.forEach(candidate -> byName.putIfAbsent(candidate.name(), candidate));
        Map<String, Integer> depths = new HashMap<>();
        for (Candidate candidate : candidates) {
            Deque<String> line = new ArrayDeque<>();
            Candidate ancestor = candidate;
            while (ancestor != null && depths.putIfAbsent(ancestor.name(), NO_ANCESTOR) == null) {
                line.push(ancestor.name());
                ancestor = byName.get(ancestor.parent());
            }
            int depth = ancestor == null ? NO_ANCESTOR : depths.get(ancestor.name());
            for (String name : line) {
                depths.put(name, ++depth);
            }
        }
        return depths;
    }

    private static Candidate merged(Step first, Step again) {
        Candidate one = first.candidate();
        List<Statement> all = new ArrayList<>(one.statements());
        all.addAll(again.candidate().statements());
        return new Candidate(one.name(), one.category(), one.homepage(), one.parent(), one.line(), all);
    }

    private Step step(Candidate candidate) {
        try {
            return new Step(candidate, command(candidate), null);
        } catch (RuleViolation malformed) {
            return new Step(candidate, null, refusal(candidate, malformed));
        }
    }

    static RefusedCandidate refusal(Candidate candidate, RuleViolation violation) {
        return new RefusedCandidate(candidate.name(), candidate.line(), violation.rule(), violation.getMessage());
    }

    private TakeOverCandidate command(Candidate candidate) {
        return new TakeOverCandidate(
                TechnologyId.ofName(candidate.name()),
                candidate.name(),
                new Category(candidate.category()),
                candidate.homepage(),
                parent(candidate),
                origin(candidate),
                candidate.statements().stream()
                        .map(statement -> new TakeOverCandidate.Statement(
                                statement.criterion(),
                                statement.stance(),
                                statement.text(),
                                statement.links(),
                                statement.line()))
                        .toList(),
                true,
                observedOn);
    }

    /** A parent that does not come earlier closes a circle; it could never be registered first. */
    private @Nullable TechnologyId parent(Candidate candidate) {
        if (candidate.parent() == null) {
            return null;
        }
        TechnologyId parent = TechnologyId.ofName(candidate.parent());
        boolean itself = parent.equals(TechnologyId.ofName(candidate.name()));
        return steps.containsKey(parent) && !itself ? parent : null;
    }

    private void retract(Candidate candidate) {
        gone(candidate)
                .ifPresent(command -> steps.putIfAbsent(
                        command.technologyId(),
                        new Step(
                                new Candidate(
                                        candidate.name(),
                                        candidate.category(),
                                        null,
                                        null,
                                        candidate.line(),
                                        List.of()),
                                command,
                                null)));
    }

    /** Of a name that could not be taken over there is nothing to retract. */
    private Optional<TakeOverCandidate> gone(Candidate candidate) {
        try {
            return Optional.of(TakeOverCandidate.gone(
                    TechnologyId.ofName(candidate.name()), candidate.name(), origin(candidate), observedOn));
        } catch (RuleViolation malformed) {
            return Optional.empty();
        }
    }

    private Origin origin(Candidate candidate) {
        return new Origin(document, contentHash, candidate.line());
    }
}
