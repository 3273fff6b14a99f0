package io.whyledger.query.decision;

import io.whyledger.domain.decision.ConsideredOption;
import io.whyledger.domain.decision.DecisionContent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The text of a decision line by line, part by part, as people compare it. */
final class ContentLines {

    private ContentLines() {}

    static Map<String, List<String>> of(DecisionContent content) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        parts.put("title", List.of(content.title()));
        parts.put(
                "scope",
                List.of(content.scope().kind().name().toLowerCase(Locale.ROOT) + " "
                        + content.scope().name()));
        parts.put("chosen", lines(content.chosen()));
        parts.put("outcome", lines(content.outcome()));
        parts.put("context", lines(content.context()));
        parts.put("drivers", content.drivers().stream().flatMap(String::lines).toList());
        parts.put(
                "options",
                content.options().stream().flatMap(ContentLines::option).toList());
        parts.put("consequences", lines(content.consequences()));
        parts.put("grounds", texts(content.grounds()));
        parts.put("reliesOn", texts(content.reliesOn()));
        parts.put("supersedes", texts(content.supersedes()));
        parts.put("amends", texts(content.amends()));
        parts.put(
                "ringMoves",
                content.ringMoves().stream()
                        .map(it ->
                                it.technology().slug() + " " + it.ring().name().toLowerCase(Locale.ROOT))
                        .toList());
        return parts;
    }

    private static Stream<String> option(ConsideredOption option) {
        String technology =
                option.technology() == null ? "" : " (" + option.technology().slug() + ")";
        return Stream.concat(
                Stream.of(option.name() + technology),
                lines(option.description()).stream().map(line -> "  " + line));
    }

    private static List<String> lines(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }

    private static List<String> texts(List<?> items) {
        return items.stream().map(Objects::toString).toList();
    }
}
