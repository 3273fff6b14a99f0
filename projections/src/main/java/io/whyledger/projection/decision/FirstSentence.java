package io.whyledger.projection.decision;

import java.text.BreakIterator;
import java.util.Locale;

/** The first sentence of a longer text, without the marks that make words stand out in Markdown. */
final class FirstSentence {

    private static final int LONGEST = 300;

    private FirstSentence() {}

    static String of(String text) {
        String plain = text.strip().lines().findFirst().orElse("").replaceAll("\\*\\*|`|^[#>*-]+\\s+", "");
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(plain);
        int end = sentences.following(0);
        String sentence =
                end == BreakIterator.DONE ? plain : plain.substring(0, end).strip();
        return sentence.length() <= LONGEST
                ? sentence
                : sentence.substring(0, sentence.offsetByCodePoints(0, sentence.codePointCount(0, LONGEST)))
                                .strip() + "…";
    }
}
