package io.whyledger.command.document.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A technology that an overview names.
 *
 * @param category "Programming language", "API style", "Library or framework", "Platform", "Tool", "Technique", or else
 *     the words of the heading above it
 * @param homepage the http(s) link on its name
 * @param parent the name of the candidate that it belongs to, as Flask belongs to Python
 * @param line where it is named first, from 1
 */
public record Candidate(
        String name,
        String category,
        @Nullable String homepage,
        @Nullable String parent,
        int line,
        List<Statement> statements) {

    public Candidate {
        statements = List.copyOf(statements);
    }
}
