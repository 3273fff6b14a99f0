package io.whyledger.projection.decision;

import io.whyledger.domain.decision.ConsideredOption;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.projection.catalogue.SearchText;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a search looks through: all that is short; the context and the consequences would bury it. */
final class SearchedWords {

    private SearchedWords() {}

    static String of(String label, DecisionContent content) {
        return Stream.of(
                        Stream.of(label, content.title(), content.scope().name()),
                        Stream.of(content.chosen(), content.outcome()).filter(Objects::nonNull),
                        content.drivers().stream(),
                        content.options().stream().map(ConsideredOption::name))
                .flatMap(it -> it)
                .map(SearchText::of)
                .collect(Collectors.joining("\n"));
    }
}
