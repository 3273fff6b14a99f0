package io.whyledger.command.document.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateNamingTest {

    private final OverviewReader reader = new OverviewReader();

    @Nested
    class NamingACandidate {

        @ParameterizedTest
        @ValueSource(strings = {"C++", "C#", ".NET", "Warp+Juniper", "Node.js", "std::io", "7-Zip", "日本"})
        void takesNamesWithSigns(String name) {
            assertThat(names("## Tools\n\n- %s: It is fast.".formatted(name))).containsExactly(name);
        }

        @ParameterizedTest
        @ValueSource(strings = {"CAFÉ", "cafe", "Ｃａｆｅ"})
        void mergesSpellingsThatDifferInCaseAccentsOrWidth(String other) {
            Overview overview = reader.read("## Tools\n\n- Café: fast\n- %s: small".formatted(other));

            assertThat(overview.candidates()).singleElement().satisfies(candidate -> {
                assertThat(candidate.name()).isEqualTo("Café");
                assertThat(texts(candidate)).containsExactly("fast", "small");
            });
        }

        @Test
        void takesTheFirstLinkOnItsNameAsHomepage() {
            Overview overview =
                    reader.read("## Tools\n\n- Make: old\n- [Make](https://a.example)\n- [Make](https://b.example)");

            assertThat(overview.candidates().get(0).homepage()).isEqualTo("https://a.example");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "- [Make](javascript:alert(1)): old",
                    "- [Make](javascript:alert(1)) is old",
                    "- [Make](<https://a b>): old",
                    "- [Make](make.md): old"
                })
        void takesNoOtherKindOfLink(String item) {
            assertThat(reader.read("## Tools\n\n" + item).candidates())
                    .singleElement()
                    .satisfies(make -> {
                        assertThat(make.name()).isEqualTo("Make");
                        assertThat(make.homepage()).isNull();
                    });
        }

        @Test
        void isNotDoneByATableOfContents() {
            assertThat(names("# Tools\n\n- [Preface](#preface)\n- [Make](#make)\n\n## Make\n\n- Speed: fast"))
                    .containsExactly("Make");
        }

        @Test
        void isDoneByAnItemThatSoundsLikeACriterionButHasMoreWords() {
            assertThat(
                            names(
                                    "## Platforms\n\n- Cloud Run: Cloud Run is simple.\n- Cloud Storage: Cloud Storage is cheap.\n- Maps Pro: Maps Pro is new."))
                    .containsExactly("Cloud Run", "Cloud Storage", "Maps Pro");
        }

        @Test
        void belowALabelSuchAsPythonLibrariesNamesItsParent() {
            Overview overview =
                    reader.read("## Languages\n\n- Go: small\n\n## Libraries\n\nGo libraries:\n\n- Gin: fast");

            assertThat(overview.candidates())
                    .extracting(Candidate::name, Candidate::parent)
                    .containsExactly(tuple("Go", null), tuple("Gin", "Go"));
        }

        @ParameterizedTest
        @CsvSource({"Libraries for Go,Go", "Go libraries,Go", "Go,Go", "Libraries,"})
        void findsItsParentInTheHeadingAbove(String heading, String parent) {
            Overview overview = reader.read(
                    "## Languages\n\n- Go: small\n\n## Libraries\n\n### %s\n\n- Gin: Gin is fast.".formatted(heading));

            assertThat(overview.candidates().get(1).parent()).isEqualTo(parent);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "- Go",
                    "- [Go](https://go.dev)",
                    "### Go\n\n- Speed: fast",
                    "Go has these advantages\n\n- small"
                })
        void findsItsParentHoweverThatIsWritten(String parent) {
            Overview overview = reader.read(
                    "## Languages\n\n%s\n\n## Libraries\n\n### Go\n\n- Gin: Gin is fast.".formatted(parent));

            assertThat(overview.candidates())
                    .extracting(Candidate::name, Candidate::parent)
                    .containsExactly(tuple("Go", null), tuple("Gin", "Go"));
        }

        @Test
        void hasNoParentInTheTitleOfAComparison() {
            Overview overview = reader.read("# Kafka alternatives\n\n- Kafka: fast\n- NATS: small");

            assertThat(overview.candidates()).extracting(Candidate::parent).containsOnlyNulls();
        }

        @ParameterizedTest
        @CsvSource({
            "Programming languages,Programming language",
            "API style choices,API style",
            "Helpful libraries or frameworks,Library or framework",
            "Platforms for hosting,Platform",
            "Build tools,Tool",
            "Techniques,Technique",
            "Message brokers,Message brokers",
            "Database candidates,Database"
        })
        void findsItsCategoryInTheHeadingAbove(String heading, String category) {
            Overview overview = reader.read("# Overview\n\n## %s\n\n- [Xyz](https://x.example)".formatted(heading));

            assertThat(overview.candidates().get(0).category()).isEqualTo(category);
        }

        @ParameterizedTest
        @CsvSource({
            "!!!,no letter and no digit",
            "\u037A,no letter and no digit",
            "evil\u202Egnp,control or direction characters",
            "ev\u0007il,control or direction characters"
        })
        void reportsWhatCannotBeAName(String name, String reason) {
            Overview overview = reader.read("## Tools\n\n- %s: fast\n- Make: old".formatted(name));

            assertThat(overview.candidates()).extracting(Candidate::name).containsExactly("Make");
            assertThat(overview.notUnderstood()).hasSize(2).allMatch(unread -> unread.line() == 3);
            assertThat(overview.notUnderstood().get(0).reason()).contains(reason);
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 1})
        void reportsANameThatIsOrMakesAnIdThatIsTooLongWithWhatIsSaidAboutIt(int sharps) {
            String name = "x".repeat(201 - 2 * sharps) + "#".repeat(sharps);

            Overview overview =
                    reader.read("## Tools\n\n### %s\n\n- Speed: fast\n\n### Make\n\n- Speed: fast".formatted(name));

            assertThat(overview.candidates()).extracting(Candidate::name).containsExactly("Make");
            assertThat(overview.notUnderstood()).extracting(UnreadLine::line).containsExactly(3, 5);
        }
    }

    private List<String> names(String markdown) {
        return reader.read(markdown).candidates().stream().map(Candidate::name).toList();
    }

    private static List<String> texts(Candidate candidate) {
        return candidate.statements().stream().map(Statement::text).toList();
    }
}
