package io.whyledger.command.document.overview;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The light in which a part of an overview puts its statements. */
enum Frame {
    NONE,
    /** A list of criteria or of "the following advantages", among which weaknesses are often found. */
    FAVOURABLE,
    PROS,
    CONS;

    private static final int MAX_WORDS = 6;
    private static final Set<String> FOR = Words.phrases(
            """
            pros, advantage, advantages, benefit, benefits, strength, strengths, upside, upsides, merits,
            positives
            """);
    private static final Set<String> AGAINST = Words.phrases(
            """
            cons, disadvantage, disadvantages, drawback, drawbacks, weakness, weaknesses, downside, downsides,
            limitation, limitations, shortcoming, shortcomings, caveat, caveats, pitfalls, negatives
            """);
    private static final Set<String> BARE_FOR = Set.of("pro", "good", "the good", "what is good");
    private static final Set<String> BARE_AGAINST = Set.of("con", "bad", "the bad", "what is bad");

    /** The frame that a heading or label sets; "Pros and cons" sets none, but is no criterion either. */
    static Optional<Frame> named(String text) {
        List<String> words = Words.of(Names.clean(text));
        boolean denied = words.contains("no") || words.contains("not") || words.contains("without");
        return words.size() > MAX_WORDS || denied ? Optional.empty() : in(words);
    }

    /** The frame that the words mention. */
    static Optional<Frame> in(List<String> words) {
        String whole = String.join(" ", words);
        boolean pros = BARE_FOR.contains(whole) || words.stream().anyMatch(FOR::contains);
        boolean cons = BARE_AGAINST.contains(whole) || words.stream().anyMatch(AGAINST::contains);
        if (!pros && !cons) {
            return Optional.empty();
        }
        return Optional.of(pros && cons ? NONE : pros ? PROS : CONS);
    }

    /** Under a criterion, a statement without any other frame is taken to speak for the candidate. */
    Frame ofCriterion() {
        return this == NONE ? FAVOURABLE : this;
    }
}
