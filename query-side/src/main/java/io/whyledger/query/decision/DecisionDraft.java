package io.whyledger.query.decision;

import io.whyledger.domain.decision.ConsideredOption;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.RingMove;
import io.whyledger.domain.decision.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a decision as the fields of its form hold it: a list has one entry a line. */
record DecisionDraft(
        String title,
        String scopeKind,
        String scopeName,
        String context,
        String drivers,
        String options,
        String chosen,
        String outcome,
        String consequences,
        String grounds,
        String reliesOn,
        String supersedes,
        String amends,
        String ringMoves) {

    /** A blank form, with what the address that led to it already says. */
    static DecisionDraft blank(
            List<String> technologies, @Nullable String ground, @Nullable String fact, @Nullable String supersedes) {
        return new DecisionDraft(
                "",
                "system",
                "",
                "",
                "",
                String.join("\n", technologies),
                "",
                "",
                "",
                Objects.requireNonNullElse(ground, ""),
                Objects.requireNonNullElse(fact, ""),
                Objects.requireNonNullElse(supersedes, ""),
                "",
                "");
    }

    static DecisionDraft of(DecisionContent content) {
        Scope scope = content.scope();
        return new DecisionDraft(
                content.title(),
                scope.kind().name().toLowerCase(Locale.ROOT),
                scope.name(),
                content.context(),
                lines(content.drivers(), it -> it),
                lines(content.options(), DecisionDraft::line),
                content.options().stream()
                        .filter(option -> option.name().equals(content.chosen()))
                        .map(DecisionDraft::name)
                        .findFirst()
                        .orElse(""),
                Objects.requireNonNullElse(content.outcome(), ""),
                Objects.requireNonNullElse(content.consequences(), ""),
                lines(content.grounds(), it -> it.slug()),
                lines(content.reliesOn(), it -> it.value()),
                lines(content.supersedes(), it -> it.slug()),
                lines(content.amends(), it -> it.slug()),
                lines(content.ringMoves(), DecisionDraft::line));
    }

    private static <T> String lines(List<T> items, Function<T, String> line) {
        return items.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String line(ConsideredOption option) {
        return option.description() == null
                ? name(option)
                : name(option) + " | " + option.description().lines().collect(Collectors.joining(" "));
    }

    private static String name(ConsideredOption option) {
        return option.technology() == null ? option.name() : option.technology().slug();
    }

    private static String line(RingMove move) {
        return move.technology().slug() + " " + move.ring().name().toLowerCase(Locale.ROOT);
    }
}
