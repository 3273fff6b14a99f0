package io.whyledger.command.document.overview;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an overview down line by line, so that a test can compare all of it with what a person expects. */
final class Written {

    private Written() {}

    static String down(Overview overview) {
        return Stream.concat(
                        overview.candidates().stream().flatMap(Written::candidate),
                        overview.notUnderstood().stream().map(unread -> "? %d | %s | %s"
                                .formatted(unread.line(), unread.text(), unread.reason())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Stream<String> candidate(Candidate candidate) {
        String parent = candidate.parent() == null ? "" : " of " + candidate.parent();
        String homepage = candidate.homepage() == null ? "" : " <" + candidate.homepage() + ">";
        String name = "%d | %s%s [%s]%s"
                .formatted(candidate.line(), candidate.name(), parent, candidate.category(), homepage);
        return Stream.concat(Stream.of(name), candidate.statements().stream().map(Written::statement));
    }

    private static String statement(Statement statement) {
        String links = statement.links().isEmpty() ? "" : " " + statement.links();
        return "  %d | %s | %s | %s%s"
                .formatted(statement.line(), statement.criterion(), statement.stance(), statement.text(), links);
    }
}
