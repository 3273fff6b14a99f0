package io.whyledger.command.document.overview;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A sentence that introduces statements about a candidate, such as "Kafka has the following advantages". */
record LeadIn(@Nullable String subject, @Nullable String url, Frame frame) {

    private static final int MAX_LENGTH = 300;
    private static final Pattern SUBJECT_FIRST = Pattern.compile(
            "^(.{1,100}?)\\s+(?:has|have|offers?|provides?|brings?|shows?"
                    + "|gives?|comes? with|suffers? from)\\s+(.+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUBJECT_LAST = Pattern.compile(
            "^((?:\\S+ ){0,3}?\\S+)\\s+(?:of|to|for)\\s+(?:using\\s+)?(.{1,100}?)"
                    + "(?:\\s+(?:in|for|when|as|are|include|over|compared)\\b.*)?:?$",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> PRONOUNS =
            Words.phrases("""
            it, this, they, these, which, that, he, we, you
            """);
    private static final Set<String> NEUTRAL = Words.phrases(
            """
            features, characteristics, properties, qualities, traits, points, aspects
            """);

    private static final int LONGEST_SUBJECT = 5;

    static Optional<LeadIn> of(Phrase phrase) {
        if (phrase.text().length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return subjectFirst(phrase).or(() -> subjectLast(phrase));
    }

    private static Optional<LeadIn> subjectFirst(Phrase phrase) {
        Matcher matcher = SUBJECT_FIRST.matcher(phrase.text());
        if (!matcher.find()) {
            return Optional.empty();
        }
        List<String> said = Words.of(matcher.group(2));
        boolean introduces = phrase.endsWith(":") || said.contains("following") || said.contains("these");
        Optional<Frame> frame =
                said.stream().anyMatch(NEUTRAL::contains) ? Optional.of(Frame.FAVOURABLE) : Frame.in(said);
        return introduces
                ? frame.flatMap(found -> about(phrase, matcher.start(1), matcher.end(1), found))
                : Optional.empty();
    }

    private static Optional<LeadIn> subjectLast(Phrase phrase) {
        Matcher matcher = SUBJECT_LAST.matcher(phrase.text());
        return matcher.find()
                ? Frame.named(matcher.group(1)).flatMap(frame -> about(phrase, matcher.start(2), matcher.end(2), frame))
                : Optional.empty();
    }

    /** What is no short noun phrase is no subject either, but part of a sentence that says something itself. */
    private static Optional<LeadIn> about(Phrase phrase, int start, int end, Frame frame) {
        String subject = Names.clean(phrase.text().substring(start, end));
        List<String> words = Words.of(subject);
        if (words.size() > LONGEST_SUBJECT || words.contains("is")) {
            return Optional.empty();
        }
        String url = phrase.from(start).urlWithin(end - start).orElse(null);
        boolean named =
                !PRONOUNS.contains(Names.key(subject)) && !Names.key(subject).startsWith("the ");
        Frame light = frame == Frame.PROS ? Frame.FAVOURABLE : frame;
        return Optional.of(new LeadIn(named ? subject : null, named ? url : null, light));
    }
}
