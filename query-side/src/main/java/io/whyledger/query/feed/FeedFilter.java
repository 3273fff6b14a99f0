package io.whyledger.query.feed;

import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.domain.published.PublishedType;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reader wants to see.
 *
 * @param types empty for all
 * @param subjects empty for all
 */
record FeedFilter(Set<String> types, Set<String> subjects) {

    private static final Set<String> KNOWN =
            PublishedLanguage.types().stream().map(PublishedType::name).collect(Collectors.toUnmodifiableSet());

    private static final Pattern STREAM = Pattern.compile("(technology|evaluation|decision|import)/\\S{1,400}");

    FeedFilter {
        types = Set.copyOf(types);
        subjects = Set.copyOf(subjects);
        types.stream().filter(type -> !KNOWN.contains(type)).findFirst().ifPresent(unknown -> {
            throw FeedProblem.unknownType(unknown);
        });
        subjects.stream()
                .filter(subject -> !STREAM.matcher(subject).matches())
                .findFirst()
                .ifPresent(other -> {
                    throw FeedProblem.unknownSubject(other);
                });
    }

    boolean lets(PublishedEvent event) {
        return (types.isEmpty() || types.contains(event.type()))
                && (subjects.isEmpty() || subjects.contains(event.subject()));
    }
}
