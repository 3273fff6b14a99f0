package io.whyledger.command.document.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReadingTest {

    private final OverviewReader reader = new OverviewReader();

    @Nested
    class FindingWhatAStatementIsAbout {

        @Test
        void turnsToAnotherCandidateThatALeadInNames() {
            Overview overview = reader.read(
                    "## Tools\n\n- Ninja: small\n\n### [Make](https://make.example)\n\n- Speed: fast\n\nNinja has the following drawbacks\n\n- few users");

            assertThat(texts(overview.candidates().get(0))).containsExactly("small", "few users");
        }

        @Test
        void takesItForTheCandidateNamedLastInTheSection() {
            String section = "We know:\n\n- [Make](https://make.example)\n\nIt has these drawbacks:\n\n- old";

            assertThat(texts(reader.read("## Tools\n\n" + section).candidates().get(0)))
                    .containsExactly("old");
        }

        @Test
        void takesItForTheCandidateThatASentenceWasAboutLast() {
            Overview overview = reader.read(
                    "## Tools\n\n- [Make](https://make.example)\n- [Ninja](https://ninja.example)\n\nMake is old.\n\nIt has these drawbacks:\n\n- slow");

            assertThat(texts(overview.candidates().get(0))).containsExactly("Make is old.", "slow");
            assertThat(texts(overview.candidates().get(1))).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "| | Make | Ninja |\n|-|-|-|\n| Cost | low | high |",
                    "| Tool | Cost |\n|-|-|\n| Ninja | high |\n| Make | low |"
                })
        void readsATableBelowACandidateAsAComparisonIfItStandsInItAmongOthers(String table) {
            Overview overview = reader.read("## Tools\n\n### Make\n\n- Speed: fast\n\n" + table);

            assertThat(statements(overview, "Make")).containsExactly("Speed: fast", "Cost: low");
            assertThat(statements(overview, "Ninja")).containsExactly("Cost: high");
        }

        @Test
        void readsATableBelowACandidateThatNamesOnlyOthersAsOneAboutTheCandidate() {
            Overview overview = reader.read(
                    "## Tools\n\n- [Ninja](https://ninja.example)\n\n### [Make](https://make.example)\n\n| Written by | Support |\n|-|-|\n| Ninja | good |");

            assertThat(statements(overview, "Make")).containsExactly("Ninja: good");
            assertThat(statements(overview, "Ninja")).isEmpty();
        }

        @Test
        void givesNoCandidateWhatAnotherSectionSaysOfNone() {
            Overview overview = reader.read(
                    "# Tools\n\n## Tools\n\n- [Make](https://make.example)\n\n## Platforms\n\nIt has these drawbacks:\n\n- old");

            assertThat(texts(overview.candidates().get(0))).isEmpty();
        }

        @Test
        void takesTheNameOfTheCandidateForNoCriterion() {
            Overview overview = reader.read("# Make\n\n- Speed: fast\n- Make: Old.");

            assertThat(overview.candidates().get(0).statements())
                    .extracting(Statement::criterion)
                    .containsExactly("Speed", "General");
        }

        @Test
        void readsASentenceAboveAListAsAStatementUnlessItOnlyIntroducesTheList() {
            Overview overview = reader.read(
                    "# Make\n\n- Speed: fast\n\nThe main strength of Make is its age.\n\n- It runs everywhere.");

            assertThat(texts(overview.candidates().get(0)))
                    .containsExactly("fast", "The main strength of Make is its age.", "It runs everywhere.");
        }

        @Test
        void readsABoldSentenceAsAStatementAndNotAsAHeading() {
            Overview overview = reader.read("# Make\n\n- Speed: fast\n\n**Everyone knows it.**\n\nIt is old.");

            assertThat(texts(overview.candidates().get(0))).containsExactly("fast", "Everyone knows it.", "It is old.");
        }

        @Test
        void takesNoCriterionWhoseNameHasHiddenCharacters() {
            Overview overview =
                    reader.read("# Make\n\n- Speed: fast\n\n## Co\u202Est\n\nIt is low.\n\n- Ti\u200Bme: long");

            assertThat(overview.candidates().get(0).statements())
                    .extracting(Statement::criterion)
                    .containsExactly("Speed", "General", "General");
        }

        @Test
        void keepsALabelBelowACriterionInTheWordsOfTheStatement() {
            Overview overview = reader.read("# Make\n\n- Speed:\n    - Reads: fast");

            assertThat(overview.candidates().get(0).statements())
                    .extracting(Statement::criterion, Statement::text)
                    .containsExactly(tuple("Speed", "Reads: fast"));
        }
    }

    @Nested
    class TakingDownAStatement {

        @Test
        void keepsItsWordsWithoutMarkdown() {
            Statement statement =
                    only("Runs   `mvn -q` *very*  [often](https://x.example)\n  <b>now</b>, see https://y.example/z.");

            assertThat(statement.text()).isEqualTo("Runs mvn -q very often now, see https://y.example/z.");
            assertThat(statement.links()).containsExactly("https://x.example", "https://y.example/z");
        }

        @Test
        void reportsARepetition() {
            Overview overview = reader.read("# Make\n\n- Speed: fast\n- Speed:  fast\n- Cost: fast\n- Speed: FAST");

            assertThat(texts(overview.candidates().get(0))).containsExactly("fast", "fast", "FAST");
            assertThat(overview.notUnderstood()).containsExactly(new UnreadLine(4, "fast", "repeats line 3"));
        }

        @Test
        void acceptsFiveThousandCharactersAndReportsMore() {
            Overview overview =
                    reader.read("# Make\n\n- Speed: %s\n- Speed: %s".formatted("x".repeat(5000), "y".repeat(5001)));

            assertThat(texts(overview.candidates().get(0))).containsExactly("x".repeat(5000));
            assertThat(overview.notUnderstood()).extracting(UnreadLine::line).containsExactly(4);
        }

        private Statement only(String text) {
            return reader.read("## Tools\n\n- Make: " + text)
                    .candidates()
                    .get(0)
                    .statements()
                    .get(0);
        }
    }

    @Nested
    class LeavingWhatIsNoStatement {

        @ParameterizedTest
        @CsvSource({
            "'```\nfast\n```',a code block is not a statement",
            "<div>fast</div>,raw HTML is not read",
            "#### Costs,nothing stands below this heading",
            "- Costs:,nothing follows this label",
            "'|\n|-|',the table has no columns",
            "- Users: C:\\tools\u202A\\make,the statement contains invisible control or direction characters"
        })
        void reportsItWithItsLine(String block, String reason) {
            Overview overview = reader.read("# Make\n\n- Speed: fast\n\n" + block);

            assertThat(texts(overview.candidates().get(0))).containsExactly("fast");
            assertThat(overview.notUnderstood()).singleElement().satisfies(unread -> {
                assertThat(unread.line()).isEqualTo(5);
                assertThat(unread.reason()).isEqualTo(reason);
            });
        }

        @Test
        void reportsASentenceThatOnlyIntroducesWhatStandsBelowIt() {
            Overview overview = reader.read(
                    "# Make\n\n- Speed: fast\n- In large companies it is found in all of these places:\n  - builds\n  - releases");

            assertThat(statements(overview, "Make"))
                    .containsExactly("Speed: fast", "General: builds", "General: releases");
            assertThat(overview.notUnderstood()).extracting(UnreadLine::line).containsExactly(4);
        }

        @Test
        void reportsHalfACharacterAsOneThatCanBeStored() {
            Overview overview = reader.read("# Make\n\n- Speed: fast\n\n## Bibliography &#xD800;\n\nA &#xDC00; book.");

            assertThat(overview.notUnderstood()).isNotEmpty().allSatisfy(unread -> assertThat(
                            unread.text() + unread.reason())
                    .contains("\uFFFD")
                    .doesNotContain("\uD800", "\uDC00"));
        }

        @Test
        void reportsARowThatSaysNothing() {
            Overview overview = reader.read("# Make\n\n| Criterion | Notes |\n|-|-|\n| Speed | high |\n| Cost | |");

            assertThat(statements(overview, "Make")).containsExactly("Speed: high");
            assertThat(overview.notUnderstood()).extracting(UnreadLine::text).containsExactly("Cost");
        }

        @Test
        void keepsTheFirstOfManyLinks() {
            String links = IntStream.rangeClosed(1, 21)
                    .mapToObj("[%1$d](https://example.org/%1$d)"::formatted)
                    .collect(Collectors.joining(" "));
            Overview overview = reader.read("# Make\n\n- Users: " + links);

            assertThat(overview.candidates().get(0).statements())
                    .singleElement()
                    .satisfies(statement -> assertThat(statement.links()).hasSize(20));
            assertThat(overview.notUnderstood()).singleElement().satisfies(unread -> assertThat(unread.reason())
                    .contains("first 20"));
        }

        @Test
        void doesNotTakeRulersForFrontMatter() {
            assertThat(names("---\n\n# Make\n\n- Speed: fast\n\n---\n\nEnd")).containsExactly("Make");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "| Tool | Cost |\n|--|--|",
                    "| | Cost |\n|--|--|\n| | low |",
                    "| Tool | Link |\n|--|--|\n| | nowhere |"
                })
        void reportsATableOrRowWithoutNames(String table) {
            assertThat(reader.read("## Tools\n\n- Make: old\n\n" + table).notUnderstood())
                    .hasSize(1);
        }

        @Test
        void ignoresCommentsAndFrontMatter() {
            Overview overview =
                    reader.read("---\nowner: us\n---\n# Make\n\n<!-- slow -->\n\n- Speed: fast <!-- slow -->");

            assertThat(overview.candidates()).extracting(Candidate::line).containsExactly(4);
            assertThat(texts(overview.candidates().get(0))).containsExactly("fast");
            assertThat(overview.notUnderstood()).isEmpty();
        }
    }

    private List<String> names(String markdown) {
        return reader.read(markdown).candidates().stream().map(Candidate::name).toList();
    }

    private static List<String> statements(Overview overview, String name) {
        return overview.candidates().stream()
                .filter(it -> it.name().equals(name))
                .flatMap(it -> it.statements().stream())
                .map(it -> it.criterion() + ": " + it.text())
                .toList();
    }

    private static List<String> texts(Candidate candidate) {
        return candidate.statements().stream().map(Statement::text).toList();
    }
}
