package io.whyledger.command.decision;

import static java.util.stream.Collectors.toSet;

import io.whyledger.command.technology.Wording;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.Slug;
import io.whyledger.domain.decision.ConsideredOption;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.decision.RingMove;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.evaluation.EvaluationId;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may stand in the text of a decision. */
final class ContentWording {

    static final int DRIVERS = 30;
    static final int OPTIONS = 20;
    static final int FACTS = 100;
    static final int RELATIONS = 20;

    /** That of a decision: a series, which is a line, with a number. */
    private static final int LONGEST_SLUG =
            Wording.LINE + "-".length() + String.valueOf(Labels.HIGHEST).length();

    private ContentWording() {}

    /** The content as it is kept: in clean words, and each relation once. */
    static DecisionContent check(DecisionContent content) {
        List<ConsideredOption> options = options(content.options());
        return new DecisionContent(
                Wording.line("title", content.title()),
                Wording.markdown("context", content.context()),
                atMost(DRIVERS, "drivers", content.drivers()).stream()
                        .map(driver -> Wording.prose("driver", driver))
                        .toList(),
                options,
                chosen(content.chosen(), options),
                Wording.optionalMarkdown("outcome", content.outcome()),
                Wording.optionalMarkdown("consequences", content.consequences()),
                scope(content.scope()),
                references(RELATIONS, "grounds", content.grounds(), EvaluationId::slug),
                references(FACTS, "facts", content.reliesOn(), ContentWording::slug),
                references(RELATIONS, "superseded decisions", content.supersedes(), DecisionId::slug),
                references(RELATIONS, "amended decisions", content.amends(), DecisionId::slug),
                ringMoves(content.ringMoves()));
    }

    static Scope scope(Scope scope) {
        return new Scope(scope.kind(), name("scope", scope.name()));
    }

    /** A name on one line by which things are told apart, so it must have a letter or digit. */
    static String name(String what, @Nullable String text) {
        String line = Wording.line(what, text);
        if (Slug.of(line).isEmpty()) {
            throw new MalformedInput("text.malformed", "The " + what + " needs at least one letter or digit.");
        }
        return line;
    }

    private static List<ConsideredOption> options(List<ConsideredOption> options) {
        List<ConsideredOption> clean = atMost(OPTIONS, "options", options).stream()
                .map(ContentWording::option)
                .toList();
        requireDistinct(clean, ContentWording::key, "decision.option-twice", "Two options have the same name.");
        return clean;
    }

    private static ConsideredOption option(ConsideredOption option) {
        if (option.technology() != null) {
            requireShort("technologies", option.technology().slug());
        }
        return new ConsideredOption(
                Wording.line("option", option.name()),
                option.technology(),
                Wording.optionalMarkdown("description of an option", option.description()));
    }

    /** Whatever its case, as the options have it. */
    private static @Nullable String chosen(@Nullable String chosen, List<ConsideredOption> options) {
        if (chosen == null || chosen.isBlank()) {
            return null;
        }
        ConsideredOption named = new ConsideredOption(Wording.line("chosen option", chosen), null, null);
        return options.stream()
                .filter(option -> key(option).equals(key(named)))
                .findFirst()
                .map(ConsideredOption::name)
                .orElseThrow(() -> new MalformedInput(
                        "decision.chosen-not-an-option", "What is chosen must be one of the options; add it to them."));
    }

    private static String key(ConsideredOption option) {
        return option.name().toLowerCase(Locale.ROOT);
    }

    private static List<RingMove> ringMoves(List<RingMove> moves) {
        List<RingMove> distinct = references(RELATIONS, "moves between rings", moves, move -> move.technology()
                .slug());
        requireDistinct(
                distinct, RingMove::technology, "decision.ring-move-twice", "A technology can move to one ring only.");
        return distinct;
    }

    private static <T> void requireDistinct(List<T> items, Function<T, Object> key, String rule, String message) {
        if (items.stream().map(key).collect(toSet()).size() < items.size()) {
            throw new MalformedInput(rule, message);
        }
    }

    /** What they refer to need not be there yet, but they must be short enough to be ids. */
    private static <T> List<T> references(int limit, String what, List<T> items, Function<T, String> slug) {
        List<T> once = once(limit, what, items);
        once.forEach(item -> requireShort(what, slug.apply(item)));
        return once;
    }

    private static void requireShort(String what, String slug) {
        if (slug.length() > LONGEST_SLUG) {
            throw new MalformedInput(
                    "decision.reference-too-long",
                    "One of the %s has %d characters; no id has more than %d."
                            .formatted(what, slug.length(), LONGEST_SLUG));
        }
    }

    private static String slug(FactId fact) {
        String stream = fact.stream();
        return stream.substring(stream.indexOf('/') + 1);
    }

    private static <T> List<T> once(int limit, String what, List<T> items) {
        return atMost(limit, what, items).stream().distinct().toList();
    }

    private static <T> List<T> atMost(int limit, String what, List<T> items) {
        if (items.size() > limit) {
            throw new MalformedInput(
                    "decision.too-many", "There are " + items.size() + " " + what + "; give at most " + limit + ".");
        }
        return items;
    }
}
