package io.whyledger.query.feed;

import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedLanguage;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a reader wants to see.
 *
 * @param types empty for all
 * @param subjects empty for all
 */
record FeedFilter(Set<String> types, Set<String> subjects) {

    private static final Pattern STREAM = Pattern.compile("(technology|evaluation|decision|import)/\\S{1,400}");

    FeedFilter {
        types = Set.copyOf(types);
        subjects = Set.copyOf(subjects);
        types.stream()
                .filter(type -> PublishedLanguage.type(type).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
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
