package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
@DisplayName("An evaluation")
class EvaluationPagesIT {

    @Autowired
    private Api api;

    @Autowired
    private Browser browser;

    private final Sample sample = new Sample();
    private final String cedar = sample.slug("Cedar");
    private final String juniper = sample.slug("Juniper");

    @BeforeEach
    void importCandidates() {
        api.getAfter(api.importDocument(sample.document(), sample.text()).expect(201), "/api/technologies");
    }

    private EvaluationSample evaluation(String name) {
        return new EvaluationSample(api, sample, name);
    }

    private void open(EvaluationSample evaluation, Answer recorded) {
        browser.open("/evaluations/" + evaluation.slug + "?atLeast=" + recorded.position());
    }

    @Nested
    @DisplayName("that is new")
    class New {

        @Test
        void startsFromCandidatesAndWhatIsKnownOfThem() {
            browser.open("/evaluations/new");
            choose("Cedar");
            browser.awaitText(".lead", "choose at least one more");
            choose("Juniper");
            browser.see("#name");

            assertThat(browser.attributes("[data-criterion]", "data-criterion"))
                    .startsWith("Transactions")
                    .contains("Backups", "Schema");
            browser.type("#name", "Orders " + sample.document()).type("#question", "Where do we keep orders?");
            browser.type("[data-criterion=Backups] [name=weight]", "0.5");
            browser.type("#spare-1", "Price").press("Open it");

            browser.awaitText("h1", "Orders " + sample.document());
            assertThat(browser.attributes("#board [data-criterion]", "data-criterion"))
                    .containsExactly("Transactions", "Backups", "Price");
            assertThat(browser.text("#voted")).contains("Nobody yet");
        }

        private void choose(String candidate) {
            browser.type("#find", sample.name(candidate)).press("Find").awaitAddress("find=" + sample.name(candidate));
            browser.click("input[value=" + sample.slug(candidate) + "]").press("Continue");
        }
    }

    @Nested
    @DisplayName("that is open")
    class Open {

        @Test
        void isScoredBesideTheEvidenceAndRevised() {
            EvaluationSample evaluation = evaluation("Scored");
            browser.open("/evaluations/" + evaluation.slug);
            assertThat(browser.texts("[data-criterion=Transactions] [data-option=" + cedar + "] .statement"))
                    .contains("An order and its lines are committed together.");

            score(0, 4).type("[name='cells[0].justification']", "Committed together");
            score(1, 2).press("Submit your ballot");

            browser.awaitText("#seal", "Your ballot is in");
            assertThat(browser.has("[name='cells[0].value'][value='4']:checked"))
                    .isTrue();
            assertThat(browser.value("[name='cells[0].justification']")).isEqualTo("Committed together");

            score(0, 1).press("Revise your ballot");
            browser.awaitText("#seal", "revised 1 time");
            assertThat(browser.has("[name='cells[0].value'][value='1']:checked"))
                    .isTrue();
        }

        private Browser score(int cell, int value) {
            return browser.click("label:has([name='cells[" + cell + "].value'][value='" + value + "'])");
        }

        @Test
        void tellsWhoHasVotedAndNotWhat() {
            EvaluationSample evaluation = evaluation("Secret");
            open(evaluation, evaluation.vote("grace", 5, 5, 5, 5));

            assertThat(browser.text("#voted")).contains("grace");
            assertThat(browser.has("#ballot :checked")).isFalse();
            assertThat(browser.script("return document.documentElement.outerHTML")
                            .toString())
                    .doesNotContain(EvaluationSample.SECRET);
        }

        @Test
        void isChangedByWhoeverOpenedIt() {
            EvaluationSample evaluation = evaluation("Changed");
            browser.open("/evaluations/" + evaluation.slug);
            unfold("Add an option").type("#add-option", sample.slug("Lantern")).press("Add it");
            browser.see("#board [data-technology=" + sample.slug("Lantern") + "]");
            assertThat(browser.attributes("#board [data-technology]", "data-technology"))
                    .containsExactly(cedar, juniper, sample.slug("Lantern"));

            unfold("Withdraw an option").click("#withdraw-option option[value=" + juniper + "]");
            browser.type("#withdraw-reason", "It loses orders").press("Withdraw it");
            browser.awaitText("#withdrawn", "It loses orders");

            unfold("Weigh anew").type("#reweigh-0", "7");
            browser.type("#reweigh-reason", "Orders matter most").press("Weigh so");
            assertThat(browser.text("#history [data-kind=reweighted]"))
                    .contains("Orders matter most", "Transactions 7");
        }

        @Test
        void isChangedByNobodyElse() {
            EvaluationSample evaluation = evaluation("Others");

            assertThat(api.get("/evaluations/" + evaluation.slug, "Accept", "text/html", "Whyledger-Person", "grace")
                            .body())
                    .contains("Submit your ballot")
                    .doesNotContain("id=\"manage\"");
        }

        @Test
        void isAbandonedWithAReason() {
            EvaluationSample evaluation = evaluation("Given");
            browser.open("/evaluations/" + evaluation.slug);
            unfold("Abandon it").type("#abandon-reason", "The shop is sold").press("Abandon it");

            assertThat(browser.text("#abandoned")).contains("The shop is sold");
        }

        @Test
        void isScoredWithoutScriptToo() {
            EvaluationSample evaluation = evaluation("Scriptless");
            try (Browser plain = Browser.withoutScript(api)) {
                plain.open("/evaluations/" + evaluation.slug);
                plain.click("label:has([name='cells[3].value'][value='5'])").press("Submit your ballot");

                plain.awaitText("#seal", "Your ballot is in");
                assertThat(plain.has("[name='cells[3].value'][value='5']:checked"))
                        .isTrue();
            }
        }
    }

    private Browser unfold(String summary) {
        browser.see("#manage");
        browser.script(
                "[...document.querySelectorAll('#manage summary')].find(it => it.textContent === arguments[0]).click()",
                summary);
        return browser;
    }

    @Nested
    @DisplayName("that is closed")
    class Closed {

        private EvaluationSample evaluation;

        @BeforeEach
        void scoreAndClose() {
            evaluation = evaluation("Closed");
            evaluation.vote("grace", 5, 3, 2, 5);
            open(evaluation, evaluation.vote("linus", 3, 3, 2, 5));
            unfold("Close it").press("Close and show the result").see("#ranking");
        }

        @Test
        void showsTheRankingInBarsAndWords() {
            assertThat(browser.attributes("#ranking [data-option]", "data-option"))
                    .containsExactly(cedar, juniper);
            assertThat(browser.texts("#ranking .value")).containsExactly("3.75", "2.75");
            assertThat(browser.attributes("#ranking svg[role=img]", "aria-label")
                            .get(0))
                    .isEqualTo(sample.name("Cedar") + ": 3.75, of which Transactions 3.00, Learning curve 0.75");
            assertThat(browser.text("#flip")).startsWith(sample.name("Cedar") + " stays first until");
            assertThat(browser.attributes(".contest", "data-criterion")).startsWith("Transactions");
        }

        @Test
        void unsealsTheBallots() {
            browser.click("#ballots [data-evaluator=grace] summary");

            assertThat(browser.text("#ballots [data-evaluator=grace] tbody")).contains(EvaluationSample.SECRET, cedar);
        }

        @Test
        void answersWhatIfAtAnAddressThatCanBeShared() {
            browser.type("#suppose-1", "9").press("Try it").awaitAddress("/what-if?");

            browser.awaitText("#assumptions", "Learning curve 9 instead of 1");
            assertThat(browser.attributes("#changes [data-option]", "data-direction"))
                    .containsExactly("down", "up");
            String address = browser.address();
            browser.open("/evaluations").open(address);
            assertThat(browser.value("#suppose-1")).isEqualTo("9");

            browser.follow("#main", "Back to the frozen result").see("#ballots");
            assertThat(browser.texts("#ranking .value")).containsExactly("3.75", "2.75");
        }
    }

    @Nested
    @DisplayName("on each of its pages")
    class EachPage {

        /** O is an open one, C a closed one, X an abandoned one, of the candidates A and B. */
        private static final List<String> PAGES = List.of(
                "/evaluations",
                "/evaluations?state=open&technology=A&person=grace",
                "/evaluations/new",
                "/evaluations/new?option=A&option=B",
                "/evaluations/O",
                "/evaluations/C",
                "/evaluations/C/what-if?without=grace&today=true",
                "/evaluations/X");

        private String filledIn(String page) {
            EvaluationSample open = evaluation("Open");
            EvaluationSample closed = evaluation("Closed");
            EvaluationSample abandoned = evaluation("Abandoned");
            open.vote("grace", 1, 2, 3, 4);
            closed.vote("grace", 1, 2, 3, 4);
            closed.vote("linus", 5, 4, 3, 2);
            closed.close();
            api.getAfter(abandoned.abandon(), "/api/evaluations");
            return page.replace("O", open.slug)
                    .replace("C", closed.slug)
                    .replace("X", abandoned.slug)
                    .replace("A", cedar)
                    .replace("B", juniper);
        }

        @ParameterizedTest
        @FieldSource("PAGES")
        void tellsAssistiveTechnologyWhatItIs(String page) {
            browser.open(filledIn(page));

            assertThat(Accessibility.flaws(browser)).isEmpty();
        }

        @ParameterizedTest
        @FieldSource("PAGES")
        void fitsATelephone(String page) {
            browser.narrow();
            browser.open(filledIn(page));

            assertThat(Accessibility.tooWide(browser)).isEmpty();
        }
    }
}
