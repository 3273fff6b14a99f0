package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PageTest
@DisplayName("On the pages of imports")
class ImportPagesIT {

    @Autowired
    private Api api;

    @Autowired
    private Browser browser;

    @Autowired
    private Stored stored;

    private final Sample sample = new Sample();

    private void preview(String text) {
        browser.open("/import").type("#name", sample.document());
        browser.paste("#content", text).press("Preview");
        browser.see("#preview-report");
    }

    @Nested
    @DisplayName("a preview")
    class Preview {

        @Test
        void tellsWhatWouldBeReadAndStoresNothing() {
            Stored.Rows before = stored.rows();

            preview(sample.text());

            assertThat(browser.text("[data-figure=candidates]")).isEqualTo("6");
            assertThat(browser.text("[data-figure=statements]")).isEqualTo("12");
            assertThat(browser.texts("[data-candidate=%s] [data-kind=record]".formatted(sample.slug("Cedar"))))
                    .hasSize(4)
                    .first()
                    .asString()
                    .contains("An order and its lines are committed together.", "Transactions");
            assertThat(stored.rows()).isEqualTo(before);
        }

        @Test
        void leavesWhatWasTypedInTheForm() {
            preview(sample.text());

            assertThat(browser.address()).isEqualTo("/import");
            assertThat(browser.value("#content")).isEqualTo(sample.text());
        }

        @Test
        void namesTheLinesThatItDoesNotUnderstand() {
            preview(sample.text() + "\n| lost |\n");

            assertThat(browser.text("#preview-report [data-line] code")).isEqualTo("| lost |");
        }

        @Test
        void saysThatTheContentIsKnownAlready() {
            api.importDocument(sample.document(), sample.text()).expect(201);

            preview(sample.text());

            assertThat(browser.text("#preview .notice")).contains("Known already");
            assertThat(browser.has("#apply")).isFalse();
        }

        @Test
        void ofNothingSaysWhatToDo() {
            browser.open("/import").type("#name", sample.document()).press("Preview");

            browser.seeProblem();
            assertThat(browser.text("#preview #problem")).contains("Choose a Markdown file or paste its text.");
        }
    }

    @Nested
    @DisplayName("an import")
    class Import {

        @Test
        void isWhatItsPreviewForetold() {
            preview(sample.text());
            String foretold = browser.text("[data-figure=recorded]");

            browser.click("#apply").see("#report[data-state=complete]");

            assertThat(browser.address()).startsWith("/imports/" + sample.document());
            assertThat(browser.text("#figures [data-figure=registered]")).isEqualTo("6");
            assertThat(browser.text("#figures [data-figure=recorded]")).isEqualTo(foretold);
            assertThat(browser.text("#complete")).isEqualTo("Every line was understood.");
        }

        @Test
        void ofANewerVersionChangesOnlyWhatDiffers() {
            api.importDocument(sample.document(), sample.text()).expect(201);
            browser.open("/imports/" + sample.document()).follow("#report", "Import a newer version");
            assertThat(browser.value("#name")).isEqualTo(sample.document());

            browser.paste("#content", sample.text().replace("Going back is slow", "Going back is very slow"))
                    .press("Import");

            assertThat(browser.text("#figures [data-figure=recorded]")).isEqualTo("1");
            assertThat(browser.text("#figures [data-figure=retracted]")).isEqualTo("1");
            assertThat(browser.text("#figures [data-figure=unchanged]")).isEqualTo("11");
        }
    }
}
