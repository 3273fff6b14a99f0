package io.whyledger.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    **strong** and `code`  | <p><strong>strong</strong> and <code>code</code></p>
                    # Heading              | <p class="heading">Heading</p>
                    ![shown](https://a.b/) | <p>shown</p>
                    <b>bold</b>            | <p>&lt;b&gt;bold&lt;/b&gt;</p>
                    [x](https://a.b/)      | <p><a rel="noopener noreferrer nofollow" href="https://a.b/">x</a></p>
                    """)
    void isWrittenAsPlainHtml(String text, String html) {
        assertThat(markdown.html(text).strip()).isEqualTo(html);
    }

    @Test
    void hasTables() {
        assertThat(markdown.html("| a |\n|---|\n| b |\n")).contains("<table>", "<td>b</td>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))",
                "[x](data:text/html,x)",
                "![x](https://elsewhere.example/x.png)",
                "<div onclick=alert(1)>x</div>"
            })
    void runsAndLoadsNothing(String text) {
        assertThat(markdown.html(text)).doesNotContain("<script", "<img", "<div", "href=\"javascript", "href=\"data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "*a ", "[", "- ", "**a ", "_a "})
    void nestsOnlySoFar(String mark) {
        assertThat(markdown.html(mark.repeat(10_000) + "x" + "*".repeat(20_000)))
                .contains("x");
    }
}
