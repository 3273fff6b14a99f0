package io.whyledger.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contrast of WCAG 2.2 (relative luminance), over the colours as the stylesheet says them. */
class PaletteTest {

    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+): light-dark\\(#([0-9a-f]{6}), #([0-9a-f]{6})\\)");

    private final Map<String, int[]> colours = new HashMap<>();

    @BeforeEach
    void readStylesheet() throws IOException {
        try (InputStream sheet = getClass().getResourceAsStream("/static/assets/whyledger.css")) {
            Matcher token = TOKEN.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8));
            while (token.find()) {
                colours.put(
                        token.group(1),
                        new int[] {Integer.parseInt(token.group(2), 16), Integer.parseInt(token.group(3), 16)});
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper, 7",
        "ink, sheet, 7",
        "ink, tint, 7",
        "ink, accent-soft, 7",
        "ink-2, paper, 7",
        "ink-2, sheet, 7",
        "ink-2, tint, 7",
        "ink-3, paper, 4.5",
        "ink-3, sheet, 4.5",
        "ink-3, tint, 4.5",
        "ink-3, accent-soft, 4.5",
        "accent, paper, 4.5",
        "accent, sheet, 4.5",
        "accent, accent-soft, 4.5",
        "on-accent, accent, 4.5",
        "pro, paper, 4.5",
        "pro, pro-soft, 4.5",
        "con, paper, 4.5",
        "con, sheet, 4.5",
        "con, con-soft, 4.5",
        "ink-2, neutral-soft, 4.5",
        "field, sheet, 3",
        "field, paper, 3",
        "adopt, paper, 3",
        "trial, paper, 3",
        "assess, paper, 3",
        "hold, paper, 3"
    })
    void canBeReadByLightAndInTheDark(String ink, String ground, double least) {
        for (int scheme = 0; scheme < 2; scheme++) {
            assertThat(contrast(colours.get(ink)[scheme], colours.get(ground)[scheme]))
                    .as("%s on %s, %s", ink, ground, scheme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static double contrast(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
