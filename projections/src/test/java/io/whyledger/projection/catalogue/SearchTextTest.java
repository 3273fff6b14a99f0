package io.whyledger.projection.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Text as it is searched")
class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "Élan Vital, elan vital",
        "STRAẞE, straße",
        "ΟΔΟΣ, οδος",
        "ﬁle №①, file no1",
        "Ｗｉｄｅ, wide",
        "naïve\u0301, naive",
        "हिन्दी, हनद",
        "𝔘nicode, unicode"
    })
    void isWithoutCaseAccentsAndWidth(String text, String searched) {
        assertThat(SearchText.of(text)).isEqualTo(searched);
    }

    @Test
    void hasOneSpaceBetweenItsWordsAndNoneAround() {
        assertThat(SearchText.of("\u00A0 one\t\r\n\u2003two \u0301 three\u3000\u2028"))
                .isEqualTo("one two three");
        assertThat(SearchText.of(" \n ")).isEmpty();
    }

    @Test
    void isMadeOfWordsThatDiffer() {
        assertThat(SearchText.words(" Kafka  STREAMS kafka ")).containsExactly("kafka", "streams");
        assertThat(SearchText.words("  ")).isEmpty();
    }
}
