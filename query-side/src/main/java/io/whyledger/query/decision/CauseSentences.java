package io.whyledger.query.decision;

import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.FactId;
import io.whyledger.projection.decision.FactChangeView;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells in a sentence how a fact has changed. */
final class CauseSentences {

    private CauseSentences() {}

    static StaleCause cause(FactChangeView change, List<Fact> facts) {
        Fact fact = facts.stream()
                .filter(it -> it.id().value().equals(change.fact())
                        || it.id().stream().equals(change.fact()))
                .findFirst()
                .orElseThrow();
        return new StaleCause(
                change.eventId(),
                change.type(),
                change.position(),
                change.at().atOffset(ZoneOffset.UTC),
                change.actor(),
                fact.id(),
                sentence(change, fact),
                detail(change));
    }

    private static String sentence(FactChangeView change, Fact fact) {
        return switch (change.type()) {
            case "FindingAmended" ->
                "%s amended finding %s of %s".formatted(change.actor(), part(fact.id()), fact.name());
            case "FindingRetracted" ->
                "%s retracted finding %s of %s".formatted(change.actor(), part(fact.id()), fact.name());
            case "TechnologyMovedToRing" -> "%s moved to the ring %s".formatted(fact.name(), change.detail());
            case "TechnologyRetired" -> "%s retired %s".formatted(change.actor(), fact.name());
            case "EvaluationClosed" -> "The evaluation %s has a result".formatted(fact.name());
            case "DecisionSuperseded" ->
                "%s was superseded by %s".formatted(fact.name(), slug(String.valueOf(change.detail())));
            case "DecisionDeprecated" -> "%s was deprecated".formatted(fact.name());
            case "DecisionRejected" -> "%s was rejected".formatted(fact.name());
            default -> "%s was withdrawn".formatted(fact.name());
        };
    }

    /** Where the sentence says it all, nothing is left. */
    private static @Nullable String detail(FactChangeView change) {
        return switch (change.type()) {
            case "TechnologyMovedToRing", "DecisionSuperseded" -> null;
            default -> change.detail();
        };
    }

    private static String part(FactId fact) {
        return fact.value().substring(fact.stream().length() + 1);
    }

    private static String slug(String decisionId) {
        return DecisionId.parse(decisionId).slug();
    }
}
