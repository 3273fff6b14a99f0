package io.whyledger.command.document.overview;

import io.whyledger.domain.technology.Stance;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Proposes the stance of a statement from where it stands and how it is worded. */
final class Sense {

    private static final int REACH_OF_A_NEGATION = 3;
    private static final Pattern GOOD_MARK =
            Pattern.compile("^(?:good, because|good because|[✅✓✔👍]|\\(\\+\\))", Pattern.CASE_INSENSITIVE);
    private static final Pattern BAD_MARK =
            Pattern.compile("^(?:bad, because|bad because|[❌✗✘👎]|\\([-–]\\))", Pattern.CASE_INSENSITIVE);
    private static final Pattern NEUTRAL_MARK = Pattern.compile("^neutral,? because", Pattern.CASE_INSENSITIVE);

    private final List<String> words;
    private boolean clearlyBad;
    private boolean bad;
    private boolean good;
    private boolean badInClause;
    private boolean mitigated;
    private int negatedUntil;

    private Sense(String text) {
        words = Words.of(text);
    }

    static Stance stance(Frame frame, String text) {
        return frame == Frame.CONS
                ? Stance.WEAKNESS
                : marked(text).orElseGet(() -> new Sense(text).read().within(frame));
    }

    /** Whether the words speak neither for nor against anything. */
    static boolean saysNothing(String text) {
        return stance(Frame.NONE, text) == Stance.NEUTRAL;
    }

    private static Optional<Stance> marked(String text) {
        if (GOOD_MARK.matcher(text).find()) {
            return Optional.of(Stance.STRENGTH);
        }
        if (BAD_MARK.matcher(text).find()) {
            return Optional.of(Stance.WEAKNESS);
        }
        return NEUTRAL_MARK.matcher(text).find() ? Optional.of(Stance.NEUTRAL) : Optional.empty();
    }

    private Stance within(Frame frame) {
        if (clearlyBad || bad && frame != Frame.PROS) {
            return Stance.WEAKNESS;
        }
        return good || frame != Frame.NONE ? Stance.STRENGTH : Stance.NEUTRAL;
    }

    private Sense read() {
        for (int i = 0; i < words.size(); ) {
            Optional<Tone.Found> found = Tone.at(words, i);
            int position = i;
            found.ifPresent(phrase -> take(phrase, position));
            if (words.get(i).equals(Words.CLAUSE_END)) {
                endClause();
            }
            i += found.map(Tone.Found::length).orElse(1);
        }
        endClause();
        return this;
    }

    private void take(Tone.Found phrase, int position) {
        boolean negated = position < negatedUntil;
        switch (phrase.tone()) {
            case CLEARLY_BAD -> takeBad(negated, true);
            case BAD -> takeBad(negated, false);
            case GOOD -> takeGood(negated);
            case MITIGATES -> mitigated = good = true;
            case RESOLVES -> badInClause = false;
            case NEGATES -> negatedUntil = position + phrase.length() + REACH_OF_A_NEGATION;
            case HARMLESS -> {}
        }
    }

    private void takeBad(boolean negated, boolean clearly) {
        good |= negated;
        clearlyBad |= clearly && !negated && !mitigated;
        badInClause |= !negated && !mitigated;
    }

    private void takeGood(boolean negated) {
        good |= !negated;
        badInClause |= negated && !mitigated;
    }

    private void endClause() {
        bad |= badInClause;
        badInClause = false;
        mitigated = false;
        negatedUntil = 0;
    }
}
