package io.whyledger.command.document.overview;

import io.whyledger.domain.technology.Stance;
import java.util.List;

/**
 * One thing that an overview says about a candidate.
 *
 * @param criterion what it is about, "General" when the overview does not say
 * @param stance a proposal read from the wording, for a person to amend
 * @param text the overview's own words without Markdown, white space collapsed
 * @param links the http(s) links inside it
 * @param line where it begins, from 1
 */
public record Statement(String criterion, Stance stance, String text, List<String> links, int line) {

    public Statement {
        links = List.copyOf(links);
    }
}
