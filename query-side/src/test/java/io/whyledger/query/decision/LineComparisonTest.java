package io.whyledger.query.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.query.decision.DifferentLine.Kind;
import io.whyledger.query.decision.DifferentLine.Piece;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LineComparisonTest {

    private static String marked(DifferentLine line) {
        return line.words().stream()
                .map(it -> it.changed() ? "[" + it.text() + "]" : it.text())
                .collect(Collectors.joining());
    }

    @Test
    void marksTheWordsThatTheOtherLineDoesNotHave() {
        List<DifferentLine> lines =
                LineComparison.of(List.of("It is slow, but safe."), List.of("It is quick, and safe."));

        assertThat(lines).extracting(DifferentLine::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
        assertThat(lines)
                .extracting(LineComparisonTest::marked)
                .containsExactly("It is [slow], [but] safe.", "It is [quick], [and] safe.");
    }

    @Test
    void marksNothingInALineWithoutCounterpart() {
        assertThat(LineComparison.of(List.of("a"), List.of("a", "b")))
                .containsExactly(
                        new DifferentLine(Kind.SAME, 1, 1, List.of(new Piece("a", false))),
                        new DifferentLine(Kind.ADDED, null, 2, List.of(new Piece("b", false))));
    }

    @Test
    void comparesLinesOfUnequalNumber() {
        List<DifferentLine> lines = LineComparison.of(List.of("one two three"), List.of("one two", "three four"));

        assertThat(lines).extracting(DifferentLine::kind).containsExactly(Kind.REMOVED, Kind.ADDED, Kind.ADDED);
        assertThat(marked(lines.get(2))).isEqualTo("three[ four]");
    }

    @Test
    void leavesOutWhatIsFarFromAnyChange() {
        List<String> before =
                IntStream.range(0, 20).mapToObj(it -> "line " + it).toList();
        List<String> after = Stream.concat(before.stream(), Stream.of("new")).toList();

        List<DifferentLine> lines = LineComparison.of(before, after);

        assertThat(lines)
                .extracting(DifferentLine::kind)
                .containsExactly(Kind.LEFT_OUT, Kind.SAME, Kind.SAME, Kind.SAME, Kind.ADDED);
        assertThat(lines.get(1).from()).isEqualTo(18);
    }

    @Test
    void keepsEveryCharacterOfALine() {
        String odd = "  a\tb😀é — «x»  ";

        assertThat(LineComparison.of(List.of("b"), List.of(odd)).get(1).words().stream()
                        .map(Piece::text)
                        .collect(Collectors.joining()))
                .isEqualTo(odd);
    }
}
