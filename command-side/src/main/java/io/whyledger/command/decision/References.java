package io.whyledger.command.decision;

import static io.whyledger.command.decision.Changes.refuseIf;

import io.whyledger.domain.NothingFound;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.FactId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The rules about what a text points to. Other streams are read as they are at that moment; what happens to them later
 * is found by whatever reacts to a decision that was accepted.
 */
@Component
class References {

    private final KnownFacts facts;
    private final OtherDecisions others;

    References(KnownFacts facts, OtherDecisions others) {
        this.facts = facts;
        this.others = others;
    }

    static void requireOthers(DecisionId id, DecisionContent content) {
        refuseIf(
                Stream.of(content.supersedes(), content.amends()).anyMatch(others -> others.contains(id))
                        || content.reliesOn().contains(FactId.ofDecision(id)),
                "decision.refers-to-itself",
                "A decision can't supersede or amend itself or rely on itself; name others.");
    }

    void requireKnown(DecisionContent content) {
        Map<FactId, String> named = named(content);
        Set<FactId> unknown = facts.unknown(named.keySet());
        if (!unknown.isEmpty()) {
            throw new NothingFound(
                    "decision.unknown-reference",
                    "The ledger does not hold "
                            + String.join(
                                    ", ",
                                    named.keySet().stream()
                                            .filter(unknown::contains)
                                            .map(named::get)
                                            .toList())
                            + "; correct or remove what is not there.");
        }
    }

    /** All that is there when its stream is, and findings; with the words in which a refusal names it. */
    private static Map<FactId, String> named(DecisionContent content) {
        Map<FactId, String> named = new LinkedHashMap<>();
        Stream.concat(
                        content.options().stream()
                                .map(option -> option.technology())
                                .filter(Objects::nonNull),
                        content.ringMoves().stream().map(move -> move.technology()))
                .forEach(technology -> named.put(FactId.ofRing(technology), technology.value()));
        content.grounds().forEach(evaluation -> named.put(FactId.ofResult(evaluation), evaluation.value()));
        Stream.concat(content.supersedes().stream(), content.amends().stream())
                .forEach(decision -> named.put(FactId.ofDecision(decision), decision.value()));
        content.reliesOn().forEach(fact -> named.put(fact, fact.value()));
        return named;
    }

    void requireSupersedable(DecisionId id, List<DecisionId> superseded) {
        refuseIf(
                supersedeEachOther(id, superseded),
                "decision.supersession-circle",
                "What it supersedes would supersede it in turn, directly or through others; remove that.");
        for (DecisionId other : superseded) {
            Stage stage = others.find(other).map(OtherDecision::stage).orElse(null);
            refuseIf(
                    stage != Stage.ACCEPTED,
                    "decision.superseded-not-accepted",
                    "Only an accepted decision can be superseded, but " + other.slug() + " is "
                            + (stage == null ? "unknown" : stage.words()) + ".");
        }
    }

    private boolean supersedeEachOther(DecisionId id, List<DecisionId> superseded) {
        Set<DecisionId> seen = new HashSet<>();
        Deque<DecisionId> left = new ArrayDeque<>(superseded);
        while (!left.isEmpty()) {
            DecisionId next = left.pop();
            if (next.equals(id)) {
                return true;
            }
            if (seen.add(next)) {
                others.find(next).map(OtherDecision::supersedes).ifPresent(left::addAll);
            }
        }
        return false;
    }
}
