package io.whyledger.query.decision;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.whyledger.query.decision.DifferentLine.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Two runs of lines, in pieces that tell which words the other run does not have.
 *
 * @param older a list of pieces for each line
 */
record WordComparison(List<List<Piece>> older, List<List<Piece>> newer) {

    private static final String BREAK = "\n";
    private static final Pattern WORDS = Pattern.compile("\\n|[\\p{L}\\p{N}_]+|[^\\S\\n]+|[^\\p{L}\\p{N}_\\s]");

    static WordComparison of(List<String> older, List<String> newer) {
        List<String> before = words(older);
        List<String> after = words(newer);
        boolean[] gone = new boolean[before.size()];
        boolean[] come = new boolean[after.size()];
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            mark(gone, delta.getSource().getPosition(), delta.getSource().size());
            mark(come, delta.getTarget().getPosition(), delta.getTarget().size());
        }
        return new WordComparison(pieces(before, gone), pieces(after, come));
    }

    /** For lines that have no counterpart: that they are there says it all. */
    static WordComparison allOrNothing(List<String> older, List<String> newer) {
        return new WordComparison(whole(older), whole(newer));
    }

    private static List<List<Piece>> whole(List<String> lines) {
        return lines.stream().map(line -> List.of(new Piece(line, false))).toList();
    }

    private static List<String> words(List<String> lines) {
        return WORDS.matcher(String.join(BREAK, lines))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static void mark(boolean[] marks, int position, int count) {
        IntStream.range(position, position + count).forEach(i -> marks[i] = true);
    }

    private static List<List<Piece>> pieces(List<String> words, boolean[] marks) {
        List<List<Piece>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(BREAK)) {
                lines.add(new ArrayList<>());
            } else {
                append(lines.get(lines.size() - 1), words.get(i), marks[i]);
            }
        }
        return lines;
    }

    private static void append(List<Piece> line, String word, boolean changed) {
        int last = line.size() - 1;
        if (last >= 0 && line.get(last).changed() == changed) {
            line.set(last, new Piece(line.get(last).text() + word, changed));
        } else {
            line.add(new Piece(word, changed));
        }
    }
}
