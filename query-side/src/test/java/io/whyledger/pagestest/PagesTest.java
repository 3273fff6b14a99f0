package io.whyledger.pagestest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = PagesPreview.class)
class PagesTest {

    private static final String HOSTILE = "script-alert-1-script-evil";
    private static final Pattern INLINE =
            Pattern.compile("<style|<script(?! src=| defer src=)|<[a-z][^>]*\\s(style|on[a-z]+)=|href=\"javascript:");

    private final WebApplicationContext context;
    private MockMvc browser;

    @Autowired
    PagesTest(WebApplicationContext context) {
        this.context = context;
    }

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context).build();
    }

    private String page(String address, String sample) throws Exception {
        return browser.perform(get(URI.create(address)).header("Sample", sample).principal(() -> "ada"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String page(String address) throws Exception {
        return page(address, "usual");
    }

    private static long count(String part, String page) {
        return Pattern.compile(part).matcher(page).results().count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/technologies",
                "/register",
                "/technologies/python",
                "/technologies/" + HOSTILE,
                "/technologies/python/rename",
                "/technologies/python/describe",
                "/technologies/python/ring",
                "/technologies/python/retire",
                "/technologies/iron/reinstate",
                "/technologies/python/findings/new?criterion=Speed&stance=weakness",
                "/technologies/python/findings/f1/amend",
                "/technologies/python/findings/f1/retract",
                "/compare",
                "/compare?of=python&of=rust",
                "/compare?of=python&of=" + HOSTILE,
                "/imports",
                "/import",
                "/imports/messaging-options",
                "/imports/ten-thousand-candidates",
                "/activity",
                "/activity?actor=ada&page=2",
                "/evaluations",
                "/evaluations?state=open&technology=python&person=grace",
                "/evaluations/new",
                "/evaluations/new?option=python&option=rust",
                "/evaluations/new?option=python&option=" + HOSTILE,
                "/evaluations/api-style",
                "/evaluations/language-for-scripts",
                "/evaluations/backend-language",
                "/evaluations/message-broker",
                "/evaluations/everything-b-at-once-b",
                "/evaluations/everything-decided",
                "/evaluations/backend-language/what-if",
                "/evaluations/backend-language/what-if?weight%5BEase+of+use%5D=1&without=grace&today=true"
            })
    void areSmallNamedAndWithoutInlineCode(String address) throws Exception {
        String page = page(address, "large");
        assertThat(page).contains("<title>", "lang=\"en\"", "href=\"#main\"", "id=\"main\"");
        assertThat(count("<h1", page)).isOne();
        assertThat(page.length()).isLessThan(100_000);
        assertThat(INLINE.matcher(page).results()).isEmpty();
        assertThat(page).doesNotContain("src=\"http", "<img");
    }

    @Nested
    class TheCatalogue {

        @Test
        void invitesToImportWhenTheLedgerIsEmpty() throws Exception {
            String page = page("/technologies", "empty");
            assertThat(page).contains("The ledger is empty");
            assertThat(count("class=\"button", page)).isOne();
        }

        @Test
        void leadsBackWhenNothingMatches() throws Exception {
            assertThat(page("/technologies?q=nothing-like-it")).contains("Nothing matches", "Show all");
        }

        @Test
        void answersALiveSearchWithTheResultsAlone() throws Exception {
            String results = browser.perform(get("/technologies?q=flask").header("HX-Request", "true"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(results)
                    .startsWith("<div id=\"results\"")
                    .contains("data-technology=\"flask\"")
                    .doesNotContain("data-technology=\"django\"")
                    .doesNotContain("<html");
        }

        @Test
        void tellsCachesThatALiveSearchIsAnotherAnswer() throws Exception {
            assertThat(browser.perform(get("/technologies"))
                            .andReturn()
                            .getResponse()
                            .getHeaders(HttpHeaders.VARY))
                    .contains("HX-Request");
        }

        @Test
        void keepsItsFiltersInEveryAddress() throws Exception {
            assertThat(page("/technologies?parent=rust&ring=hold&sort=-findings&q=can", "large"))
                    .contains("/technologies?q=can&amp;parent=rust&amp;sort=-findings")
                    .contains("aria-sort=\"descending\"")
                    .contains("name=\"parent\" form=\"search\" value=\"rust\"");
        }

        @Test
        void leadsFromPageToPage() throws Exception {
            assertThat(page("/technologies?page=2", "large"))
                    .contains("rel=\"prev\" href=\"/technologies\"")
                    .contains("rel=\"next\" href=\"/technologies?page=3\"");
        }
    }

    @Nested
    class ATechnology {

        @Test
        void showsMarkupAsText() throws Exception {
            assertThat(page("/technologies/" + HOSTILE, "large"))
                    .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;")
                    .doesNotContain("<script>alert", "<img src=x", "<b>Bold</b>");
        }

        @Test
        void linksOnlyToWebAddressesAndVouchesForNone() throws Exception {
            assertThat(page("/technologies/python"))
                    .contains("rel=\"noopener noreferrer nofollow\" href=\"https://example.org/")
                    .contains("<bdi class=\"evidence\">javascript:alert(1)</bdi>");
        }

        @Test
        void tellsTheHistoryOfEachFinding() throws Exception {
            assertThat(page("/technologies/python"))
                    .contains("History (2)", "#141", "it read: ", "Measured it, see the link.");
        }

        @Test
        void marksWhatTheImporterProposed() throws Exception {
            assertThat(page("/technologies/python")).contains("proposed by importer", "stance weakness guessed");
        }

        @Test
        void keepsWhatWasRetracted() throws Exception {
            assertThat(page("/technologies/python"))
                    .contains("1 retracted finding", "Not true since we use uv, which writes one.");
        }

        @Test
        void asksForTheFirstFindingWhenThereIsNone() throws Exception {
            assertThat(page("/technologies/zeromq-bridge")).contains("Record the first finding");
        }

        @Test
        void offersOnlyToReinstateARetiredOne() throws Exception {
            assertThat(page("/technologies/iron"))
                    .contains("/technologies/iron/reinstate")
                    .doesNotContain("/technologies/iron/retire", "/findings/new");
        }

        @Test
        void sendsTheVersionThatWasSeen() throws Exception {
            assertThat(page("/technologies/python/rename")).contains("name=\"version\" value=\"12\"");
        }
    }

    @Nested
    class AComparison {

        @Test
        void asksForMoreWhenFewerThanTwoAreChosen() throws Exception {
            assertThat(page("/compare?of=python")).contains("choose at least one more", "checked=\"checked\"");
        }

        @Test
        void invitesFindingsIntoGaps() throws Exception {
            assertThat(page("/compare?of=python&of=rust"))
                    .contains("data-gap=\"true\"")
                    .contains("/technologies/rust/findings/new?criterion=Community");
        }

        @Test
        void putsDifferencesFirst() throws Exception {
            String page = page("/compare?of=python&of=rust");
            assertThat(page.indexOf("data-criterion=\"Speed\""))
                    .isLessThan(page.indexOf("data-criterion=\"Community\""));
        }

        @Test
        void keepsTheOrderOfRecordingWhenAsked() throws Exception {
            String page = page("/compare?order=recorded&of=python&of=rust");
            assertThat(page.indexOf("data-criterion=\"Speed\""))
                    .isGreaterThan(page.indexOf("data-criterion=\"Community\""));
        }
    }

    @Nested
    class AnImport {

        @Test
        void asksAgainWhileItRuns() throws Exception {
            assertThat(page("/imports/ten-thousand-candidates", "large"))
                    .contains("hx-trigger=\"every 1s\"", "<progress value=\"3214\" max=\"10000\"");
        }

        @Test
        void isQuietOnceComplete() throws Exception {
            assertThat(page("/imports/backend-overview"))
                    .contains("Every line was understood")
                    .doesNotContain("hx-trigger=\"every", "<progress");
        }

        @Test
        void namesTheLinesThatWereNotUnderstood() throws Exception {
            assertThat(page("/imports/messaging-options"))
                    .contains("data-line=\"14\"", "without &lt;b&gt;end", "technology.name-without-letters");
        }
    }

    @Nested
    class Evaluations {

        @Test
        void inviteToOpenTheFirst() throws Exception {
            String page = page("/evaluations", "empty");
            assertThat(page).contains("Nothing has been evaluated yet");
            assertThat(count("class=\"button", page)).isOne();
        }

        @Test
        void keepTheirFiltersInEveryAddress() throws Exception {
            assertThat(page("/evaluations?state=open&technology=python"))
                    .contains("/evaluations?technology=python\"", "/evaluations?state=open\"")
                    .contains("/evaluations?state=open&amp;technology=python&amp;awaiting=ada")
                    .contains("data-evaluation=\"language-for-scripts\"")
                    .doesNotContain("data-evaluation=\"api-style\"");
        }

        @Test
        void takeCriteriaAndEvidenceFromTheCatalogue() throws Exception {
            String page = page("/evaluations/new?option=python&option=rust");
            assertThat(page)
                    .contains("name=\"options\" value=\"python\"", "name=\"options\" value=\"rust\"")
                    .contains("name=\"criterion\" value=\"Concurrency\"");
            assertThat(count("name=\"criterion\"", page)).isEqualTo(count("name=\"weight\"", page));
        }

        @Test
        void areABallotWithTheEvidenceWhileTheyAreOpen() throws Exception {
            assertThat(page("/evaluations/api-style"))
                    .contains("cells[0].value", "cells[8].justification", "One program, one place to look.");
        }

        @Test
        void showTheEvidenceButNoFormToWhoeverIsNotAsked() throws Exception {
            assertThat(page("/evaluations/language-for-scripts"))
                    .contains("You are not among those who are asked", "Newcomers read a service written in it")
                    .doesNotContain("cells[0].value", "Submit your ballot");
        }

        @Test
        void showOnesOwnScoresWhereOneHasVoted() throws Exception {
            String page = page("/evaluations/api-style");
            assertThat(page).contains("Revise your ballot");
            assertThat(count("checked=\"checked\"", page)).isEqualTo(9);
        }

        @Test
        void showResultsAsChartsThatCanBeRead() throws Exception {
            assertThat(page("/evaluations/backend-language"))
                    .contains("role=\"img\"", "of which Concurrency", "closeness 0.", "stays first until")
                    .contains("name=\"weight[Ease of use]\"");
        }

        @Test
        void sayWhatIsSupposed() throws Exception {
            assertThat(page("/evaluations/backend-language/what-if?weight%5BSpeed%5D=7&without=grace&today=true"))
                    .contains("7 instead of 2", "without <bdi>grace</bdi>", "retired since", "Nothing of it is kept")
                    .contains("name=\"weight[Speed]\"")
                    .contains("Not any more since the build without that lock.");
        }

        @Test
        void showMarkupAsText() throws Exception {
            assertThat(page("/evaluations/everything-b-at-once-b", "large"))
                    .contains("Everything &lt;b&gt;at once&lt;/b&gt;", "&lt;script&gt;alert(1)&lt;/script&gt;")
                    .doesNotContain("<script>alert", "<b>at once");
        }
    }

    @Nested
    class TheActivity {

        @Test
        void isGroupedByDayAndFollowsFromTheNewest() throws Exception {
            assertThat(page("/activity"))
                    .contains("Tuesday, 24 November 2026", "Monday, 23 November 2026")
                    .contains("sse-connect=\"/activity/stream?after=188\"");
        }

        @Test
        void isNotLiveOnceFiltered() throws Exception {
            assertThat(page("/activity?actor=ada"))
                    .doesNotContain("sse-connect")
                    .contains("data-filter=\"actor\"");
        }

        @Test
        void saysSoWhenNothingHasHappened() throws Exception {
            assertThat(page("/activity", "empty")).contains("Nothing has happened yet");
        }
    }
}
