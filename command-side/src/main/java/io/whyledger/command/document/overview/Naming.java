package io.whyledger.command.document.overview;

import io.whyledger.command.document.overview.Block.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the candidates that headings, items and sentences name. */
final class Naming {

    private static final Pattern DEFINITION = Pattern.compile("^ (?:is|are|was|offers|provides|has|supports) ");
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_SUBJECT = 4;

    private final Register register;
    private final KnownNames known;

    Naming(Register register, KnownNames known) {
        this.register = register;
        this.known = known;
    }

    Draft heading(Section section, Place place) {
        Phrase heading = section.heading().phrase();
        String url = heading.urlWithin(heading.text().length()).orElse(null);
        return register.candidate(section.title(), url, place, section.line());
    }

    /** What a lead-in such as "Kafka has the following advantages" makes of the list below it. */
    Optional<Aspect> introduced(Entry paragraph, Place place) {
        Optional<LeadIn> leadIn = paragraph.rest().isEmpty() ? Optional.empty() : LeadIn.of(paragraph.lead());
        return leadIn.flatMap(found -> subject(found, place, paragraph.line())
                .map(draft -> Aspect.general(draft).in(found.frame())));
    }

    private Optional<Draft> subject(LeadIn leadIn, Place place, int line) {
        String subject = leadIn.subject();
        return subject == null
                ? register.latest()
                : Optional.of(register.candidate(subject, leadIn.url(), place, line));
    }

    /** A paragraph names a candidate by a bold or linked label only, since any sentence may contain a colon. */
    boolean isMarked(Phrase phrase) {
        return Label.marked(phrase)
                .or(() -> defined(phrase))
                .filter(label -> !Category.isKind(label.name()) || known.contains(label.name()))
                .isPresent();
    }

    /** "Pros", or a criterion in one word; with more words, as in "Cloud storage", it may well be a name. */
    boolean isAspect(Phrase phrase) {
        return Label.of(phrase)
                .map(Label::name)
                .filter(name -> !known.contains(name))
                .filter(name -> Frame.named(name).isPresent() || Words.of(name).size() == 1 && Criteria.isCommon(name))
                .isPresent();
    }

    /** How an item names a candidate: by a label, a link that it begins with, or by being nothing but a short name. */
    static Optional<Label> label(Phrase phrase) {
        Optional<Label> linked = phrase.leadingLink().map(link -> unseparated(phrase, link.end()));
        return Label.ofCandidate(phrase)
                .or(() -> linked)
                .or(() -> defined(phrase))
                .or(() -> bareName(phrase));
    }

    /** The candidate that a sentence begins with, as in "Python's syntax is concise". */
    Optional<Draft> subject(Phrase phrase, Place place) {
        List<String> words = Arrays.asList(phrase.text().split(" ", LONGEST_SUBJECT + 1));
        return IntStream.iterate(
                        Math.min(LONGEST_SUBJECT, words.size() - 1), length -> length > 0, length -> length - 1)
                .mapToObj(length -> String.join(" ", words.subList(0, length)).replaceFirst("['’]s$|,$", ""))
                .flatMap(name -> register.find(name).or(() -> declared(name, place, phrase.line())).stream())
                .findFirst();
    }

    private Optional<Draft> declared(String name, Place place, int line) {
        return known.contains(name) ? Optional.of(register.candidate(name, null, place, line)) : Optional.empty();
    }

    /** "**PostgreSQL** is …" says of a name in bold what it is. */
    private static Optional<Label> defined(Phrase phrase) {
        String after = phrase.text().substring(phrase.boldEnd());
        boolean defines = phrase.boldEnd() > 0 && DEFINITION.matcher(after).find();
        return defines ? Optional.of(unseparated(phrase, phrase.boldEnd())) : Optional.empty();
    }

    /** A name that is part of the sentence about it. */
    private static Label unseparated(Phrase phrase, int end) {
        return new Label(phrase.text().substring(0, end), phrase.urlWithin(end).orElse(null), phrase);
    }

    private static Optional<Label> bareName(Phrase phrase) {
        List<String> words = Words.of(phrase.text());
        boolean name = words.size() <= LONGEST_NAME && !words.contains(Words.CLAUSE_END);
        String url = phrase.urlWithin(phrase.text().length()).orElse(null);
        return name
                ? Optional.of(new Label(Names.clean(phrase.text()), url, Phrase.none(phrase.line())))
                : Optional.empty();
    }
}
