package io.whyledger.command.document.overview;

import io.whyledger.command.technology.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of one paragraph, item, heading or cell, with how far they start in bold and which of them are links. */
record Phrase(String text, int boldEnd, List<Link> links, int line) {

    private static final Pattern BARE_URL = Pattern.compile("https?://[^\\s<>\"]*[\\p{L}\\p{N}/]");

    record Link(int start, int end, String url) {

        boolean leadsOut() {
            return Wording.isLink(url);
        }
    }

    static Phrase none(int line) {
        return new Phrase("", 0, List.of(), line);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean isAllBold() {
        return boldEnd > 0 && boldEnd == text.length();
    }

    boolean endsWith(String ending) {
        return text.endsWith(ending);
    }

    /** Nothing but a link to another place of the same document, as a table of contents has. */
    boolean isNavigation() {
        return leadingLink()
                .filter(link -> link.end() == text.length() && link.url().startsWith("#"))
                .isPresent();
    }

    Optional<Link> leadingLink() {
        return links.stream().filter(link -> link.start() == 0).findFirst();
    }

    Optional<String> urlWithin(int end) {
        return links.stream()
                .filter(link -> link.end() <= end && link.leadsOut())
                .map(Link::url)
                .findFirst();
    }

    Phrase from(int start) {
        List<Link> later = links.stream()
                .filter(link -> link.start() >= start)
                .map(link -> new Link(link.start() - start, link.end() - start, link.url()))
                .toList();
        return new Phrase(text.substring(start), 0, later, line);
    }

    List<String> urls() {
        Stream<String> bare =
                BARE_URL.matcher(text).results().map(MatchResult::group).filter(Wording::isLink);
        return Stream.concat(links.stream().filter(Link::leadsOut).map(Link::url), bare)
                .distinct()
                .toList();
    }
}
