package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@PageTest
@DisplayName("A decision")
class DecisionPagesIT {

    @Autowired
    private Api api;

    @Autowired
    private Browser browser;

    private final Sample sample = new Sample();
    private final String technology = sample.slug("Maple");
    private final String series = sample.name("Record");
    private final String slug = series.toLowerCase(Locale.ROOT) + "-1";
    private final String page = "/decisions/" + slug;

    @BeforeEach
    void recordAFinding() {
        api.register(sample.name("Maple")).expect(201);
        api.getAfter(api.recordFinding(technology, "It is quick.").expect(201), "/api/technologies/" + technology);
    }

    private void become(String person) {
        browser.click(".whoever").type("#whoever-name", person).click("#whoever [type=submit]");
        browser.awaitText(".whoever bdi", person);
    }

    private void draft() {
        browser.open("/decisions/new?of=" + technology + "&fact=technology/" + technology + "%23f1")
                .type("#title", sample.name("Write services in Maple"))
                .type("#scopeName", "Payments")
                .type("#context", "We are **few**.")
                .type("#chosen", technology)
                .type("#outcome", "Everybody knows it. It is also quick.")
                .type("#series", series)
                .press("Save the draft");
        browser.see("[data-state=draft]");
    }

    private void propose(String reviewers) {
        browser.type("#reviewers", reviewers).press("Propose");
        browser.see("[data-state=proposed]");
    }

    private void approve() {
        browser.open(page).press("Approve");
        browser.see("[data-state=accepted]");
    }

    private void retractFinding() {
        Answer retracted = api.post(
                        "/api/technologies/" + technology + "/findings/f1/retract",
                        Map.of("reason", "Measured it anew."),
                        "Whyledger-Person",
                        "linus")
                .expect(204);
        api.getAfter(retracted, "/api/decisions");
    }

    @Test
    @DisplayName("is drafted, sent back, revised, approved, becomes stale and is reaffirmed")
    void goesThroughItsLife() {
        draft();
        assertThat(browser.text(".outcome")).isEqualTo(sample.name("Maple") + ": Everybody knows it.");
        assertThat(browser.text(".prose strong")).isEqualTo("few");
        propose("grace, linus");

        become("grace");
        browser.open("/work").follow("#reviews", sample.name("Write services in Maple"));
        browser.click("#request-changes summary")
                .type("#changes-comment", "Name the costs.")
                .press("Ask for changes");
        browser.see("[data-state=draft]");

        become("ada");
        browser.open("/work").follow("#sent-back", sample.name("Write services in Maple"));
        assertThat(browser.text("#responses")).contains("grace wants changes to version 1", "Name the costs.");
        browser.follow(".head", "Revise")
                .type("#consequences", "It costs a training.")
                .type("#reason", "Names the costs")
                .press("Save the revision");
        browser.follow("#versions", "differences");
        assertThat(browser.texts(".difference .added")).anyMatch(line -> line.contains("It costs a training."));
        browser.open(page);
        propose("grace, linus");

        become("grace");
        approve();
        assertThat(browser.text("#approvals")).contains("1 of 1");
        assertThat(browser.texts("#timeline [data-type]").get(0)).contains("Version 2 is accepted, approved by grace");

        retractFinding();
        browser.open(page);
        assertThat(browser.text("#stale"))
                .contains(
                        "linus retracted finding f1 of " + sample.name("Maple"),
                        "FindingRetracted #",
                        "Measured it anew.");
        assertThat(browser.text("[data-fact]")).contains("It is quick.", "Changed");
        browser.open("/decisions?q=" + series + "&only=stale");
        assertThat(browser.attributes("[data-decision]", "data-decision")).containsExactly(slug);

        browser.open(page).type("#rationale", "It is quick enough.").press("Reaffirm");
        browser.awaitText("#timeline", "grace reaffirmed it");
        assertThat(browser.has("#stale")).isFalse();
    }

    @Test
    void showsThatAnApprovalOfAnEarlierTextIsVoid() {
        draft();
        browser.type("#quorum", "2");
        propose("grace, linus");
        become("grace");
        browser.open(page).press("Approve");
        browser.awaitText("#approvals", "1 of 2");

        become("ada");
        browser.open(page + "/revise");
        assertThat(browser.text(".notice")).contains("Approvals will be void.", "grace");
        browser.type("#outcome", "Everybody likes it.").press("Save the revision");

        assertThat(browser.text("#approvals")).contains("0 of 2");
        assertThat(browser.text("#responses [data-void=true]"))
                .contains("grace approved version 1", "Void: the text is version 2 now");
    }

    @Test
    void offersEachReaderWhatTheyMayDo() {
        draft();
        assertThat(browser.attributes(".act-box", "id")).containsExactly("propose", "withdraw");
        propose("grace");
        assertThat(browser.attributes(".act-box", "id")).containsExactly("reject", "withdraw");

        become("grace");
        browser.open(page);
        assertThat(browser.attributes(".act-box", "id"))
                .containsExactly("approve", "request-changes", "object", "reject");
        become("mallory");
        browser.open(page);
        assertThat(browser.has("#acts")).isFalse();

        become("grace");
        approve();
        assertThat(browser.attributes(".act-box", "id"))
                .containsExactly("reaffirm", "review-date", "adopt", "waive", "deprecate");
    }

    @Test
    void isFollowedAndWaived() {
        draft();
        propose("grace");
        become("grace");
        approve();

        browser.click("#adopt summary").type("#system", "Checkout").press("Record");
        assertThat(browser.text("#adoptions")).contains("Checkout", "since");
        browser.click("#waive summary").type("#scopeName", "Data");
        browser.script(
                "document.getElementById('until').value = new Date(Date.now() + 864e5).toISOString().slice(0, 10)");
        browser.type("#waiver-reason", "They use R.").press("Grant the waiver");
        assertThat(browser.text("#waivers")).contains("Data", "They use R.");
        browser.click("#waivers summary")
                .type("[id^=revoke-]", "They learnt it.")
                .press("Revoke");
        assertThat(browser.text("#waivers")).contains("revoked");
    }

    @Test
    void thatIsRefusedComesBackWithWhatWasTyped() {
        browser.open("/decisions/new")
                .type("#title", "Half a decision")
                .type("#scopeName", "Payments")
                .type("#options", "This\nThat | quickly")
                .type("#chosen", "Neither")
                .press("Save the draft");

        browser.seeProblem();
        assertThat(browser.value("#f-title")).isEqualTo("Half a decision");
        assertThat(browser.value("#f-options")).isEqualTo("This\nThat | quickly");
        browser.type("#f-chosen", "This").type("#f-series", series).press("Try again");
        browser.see("[data-state=draft]");
        assertThat(browser.text(".options .chosen")).contains("This", "Chosen");
        assertThat(browser.text(".options li:not(.chosen)")).contains("That", "quickly");
    }

    @Nested
    @DisplayName("in the log")
    class InTheLog {

        @BeforeEach
        void open() {
            draft();
            browser.open("/decisions?q=" + series);
        }

        @Test
        void isFoundByItsWordsAndNarrowedByChips() {
            assertThat(browser.text("#count")).isEqualTo("1 decision");
            browser.follow("[aria-labelledby=by-state]", "Draft").awaitAddress("state=draft");
            assertThat(browser.text("[data-decision]")).contains(sample.name("Write services in Maple"));
            browser.follow("[aria-labelledby=by-need]", "Review due").awaitAddress("only=due");
            assertThat(browser.text("#no-match")).contains("Nothing matches");
        }
    }

    @Nested
    @DisplayName("among others")
    class AmongOthers {

        @Test
        void isDrawnWithThoseToWhichItRefers() {
            draft();
            browser.open("/decisions/new")
                    .type("#title", "Another")
                    .type("#scopeName", "Payments")
                    .type("#amends", slug)
                    .type("#series", series)
                    .press("Save the draft");
            browser.follow("#relations", "Show in the graph");

            assertThat(browser.texts(".graph .label")).containsExactlyInAnyOrder(series + " 1", series + " 2");
            assertThat(browser.attributes(".graph-scroll .edge", "class")).containsExactly("edge amends");
            browser.click("#in-words summary");
            assertThat(browser.text("#in-words")).contains(series + " 2 amends " + series + " 1");
        }

        @Test
        void isDrawnAsAnImageThatNeedsNoPage() throws Exception {
            draft();

            Answer image = api.get("/decisions/graph.svg?around=" + slug, "Accept", "image/*")
                    .expect(200);

            assertThat(image.header("Content-Type")).startsWith("image/svg+xml");
            Document svg = DocumentBuilderFactory.newNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(image.body())));
            assertThat(svg.getDocumentElement().getLocalName()).isEqualTo("svg");
            assertThat(svg.getElementsByTagName("a").getLength()).isOne();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/decisions",
                "/decisions/new",
                "/decisions/D",
                "/decisions/D/revise",
                "/decisions/D/differences?from=1&to=1",
                "/decisions/graph?around=D",
                "/work"
            })
    void isToldToAssistiveTechnologyAndFitsATelephone(String address) {
        draft();
        propose("grace");
        assertThat(Accessibility.flaws(browser.open(address.replace("D", slug))))
                .isEmpty();
        become("grace");
        assertThat(Accessibility.flaws(browser.open(address.replace("D", slug))))
                .isEmpty();

        browser.narrow().open(address.replace("D", slug));
        assertThat(Accessibility.tooWide(browser)).isEmpty();
    }
}
