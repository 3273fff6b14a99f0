package io.whyledger.command.document.overview;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whyledger.domain.MalformedInput;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewReaderTest {

    private final OverviewReader reader = new OverviewReader();

    @Nested
    class ReadingAWholeOverview {

        /** The expected text beside each sample was checked by hand, line by line. */
        @ParameterizedTest
        @ValueSource(strings = {"web-stack", "databases", "front-end-frameworks", "build-tools", "message-brokers"})
        void findsEveryStatementOnceUnderItsCandidateAndCriterion(String sample) throws IOException {
            assertThat(Written.down(reader.read(text(sample + ".md")))).isEqualTo(text(sample + ".txt"));
        }

        @Test
        void doesNotDependOnHowLinesEnd() throws IOException {
            String sample = text("web-stack.md");

            assertThat(reader.read(sample.replace("\n", "\r\n"))).isEqualTo(reader.read(sample));
        }

        private String text(String name) throws IOException {
            try (InputStream in = OverviewReaderTest.class.getResourceAsStream("/overviews/" + name)) {
                return OverviewText.decode(in.readAllBytes());
            }
        }
    }

    @Nested
    class RefusingADocument {

        @ParameterizedTest
        @ValueSource(strings = {"", " \n\t\n"})
        void thatIsBlank(String text) {
            refuses(text, "document.empty", "Choose a Markdown file");
        }

        @Test
        void thatHasNulCharacters() {
            refuses("# Make\n\0", "document.binary", "NUL");
        }

        @Test
        void thatNamesNoCandidates() {
            refuses("We met on Monday.", "document.no-candidates", "Give each one a heading", "Line 1 was not read");
        }

        @ParameterizedTest
        @ValueSource(strings = {">", "- ", "* > ", "["})
        void thatNestsThousandsDeepInOneLine(String opening) {
            refuses("# Make\n\n" + opening.repeat(50_000) + "a", "document.too-deep", "Line 3");
        }

        @Test
        void thatNestsListsThousandsDeep() {
            String lists = IntStream.range(0, 2_000)
                    .mapToObj(depth -> "  ".repeat(depth) + "- a\n")
                    .collect(joining());

            refuses(lists, "document.too-deep", "Line 5");
        }

        @Test
        void thatNestsEmphasisTooDeep() {
            refuses("*a **b ".repeat(100) + "c** d*".repeat(100), "document.too-deep", "Line 1");
        }

        @Test
        void butNotOneThatNestsAsDeepAsPeopleDo() {
            String lists = IntStream.range(0, 20)
                    .mapToObj(depth -> "  ".repeat(depth) + "- Level:\n")
                    .collect(joining());

            assertThat(names("# Make\n\n- Speed: fast\n" + lists)).containsExactly("Make");
        }

        private void refuses(String text, String rule, String... words) {
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> assertThatThrownBy(() -> reader.read(text))
                            .isInstanceOfSatisfying(MalformedInput.class, refusal -> assertThat(refusal.rule())
                                    .isEqualTo(rule))
                            .hasMessageContainingAll(words));
        }
    }

    @Nested
    class ReadingALargeDocument {

        @Test
        void takesTimeInProportionToItsHeadings() {
            String headings = IntStream.range(0, 100_000)
                    .mapToObj("## Heading %d\n"::formatted)
                    .collect(joining());

            Overview overview = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> reader.read(headings + "\n- [Make](https://x.example)"));

            assertThat(overview.notUnderstood()).hasSize(99_999);
        }

        @ParameterizedTest
        @CsvSource({"*a **b ,c** d*", "*a ,[b](c)", "![a](,)", "**a*b_c,x__"})
        void takesTimeInProportionToItsMarks(String opening, String closing) {
            String marks = opening.repeat(50_000) + closing.repeat(50_000);

            Overview overview = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(30), () -> reader.read("# Make\n\n- Speed: fast\n\n" + marks));

            assertThat(overview.notUnderstood()).extracting(UnreadLine::line).containsExactly(5);
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"", "a ", "’"})
        void takesTimeInProportionToAHeading(String part) {
            String heading = "## x" + part.repeat(500_000) + "tools\n\n";
            String below = IntStream.range(0, 1_000)
                    .mapToObj("- [Make %1$d](https://example.org/%1$d)\n"::formatted)
                    .collect(joining());

            Overview overview =
                    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> reader.read(heading + below));

            assertThat(overview.candidates()).hasSize(1_000);
        }

        @Test
        void losesNoneOfItsStatements() {
            String candidates = IntStream.range(0, 20_000)
                    .mapToObj("- Tool %1$d:\n    - Tool %1$d is fast.\n"::formatted)
                    .collect(joining("", "## Tools\n\n", ""));

            assertThat(reader.read(candidates).candidates())
                    .hasSize(20_000)
                    .allMatch(candidate -> candidate.statements().size() == 1);
        }
    }

    private List<String> names(String markdown) {
        return reader.read(markdown).candidates().stream().map(Candidate::name).toList();
    }
}
