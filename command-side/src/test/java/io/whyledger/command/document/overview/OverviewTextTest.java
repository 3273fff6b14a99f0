package io.whyledger.command.document.overview;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.whyledger.domain.MalformedInput;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OverviewTextTest {

    @Nested
    class DecodingADocument {

        @Test
        void keepsEveryCharacterOfUtf8() {
            assertThat(OverviewText.decode("# Café 🚀\r\n".getBytes(UTF_8))).isEqualTo("# Café 🚀\r\n");
        }

        @Test
        void dropsTheByteOrderMark() {
            assertThat(OverviewText.decode("\uFEFF# Kafka".getBytes(UTF_8))).isEqualTo("# Kafka");
        }

        @Test
        void refusesAnEmptyOne() {
            refuses(new byte[0], "document.empty", "Choose a Markdown file");
        }

        @Test
        void refusesLatin1AndNamesTheLineAndTheByte() {
            refuses(
                    "# One\nCafé\n".getBytes(ISO_8859_1),
                    "document.not-utf-8",
                    "Line 2",
                    "offset 9 is 0xE9",
                    "Save it as UTF-8");
        }

        @Test
        void refusesACharacterThatTheEndCutsOff() {
            refuses(new byte[] {'a', '\n', (byte) 0xE2, (byte) 0x82}, "document.not-utf-8", "Line 2", "offset 2");
        }

        @Test
        void refusesUtf16WithAByteOrderMark() {
            refuses("# Kafka".getBytes(UTF_16), "document.not-utf-8", "UTF-16", "Save it as UTF-8");
        }

        @Test
        void refusesUtf16WithoutOne() {
            refuses("# Kafka".getBytes(UTF_16LE), "document.not-utf-8", "UTF-16");
        }

        @Test
        void refusesBinaryAndNamesTheByte() {
            refuses(new byte[] {'P', 'K', 3, 4, 0, 9}, "document.binary", "offset 4", "Choose a Markdown file");
        }
    }

    private static void refuses(byte[] bytes, String rule, String... words) {
        assertThatThrownBy(() -> OverviewText.decode(bytes))
                .isInstanceOfSatisfying(MalformedInput.class, refusal -> assertThat(refusal.rule())
                        .isEqualTo(rule))
                .hasMessageContainingAll(words);
    }
}
