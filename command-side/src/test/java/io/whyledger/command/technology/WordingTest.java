package io.whyledger.command.technology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.whyledger.domain.MalformedInput;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text on one line")
class WordingTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"Two words,Two words", " Two words,Two words", "Two words ,Two words", "Two  words,Two words"})
    void hasOneSpaceBetweenWordsAndNoneAround(String text, String line) {
        assertThat(Wording.line("name", text)).isEqualTo(line);
    }

    @Test
    void hasNoBreaks() {
        assertThat(Wording.line("name", "Two\r\n\twords")).isEqualTo("Two words");
        assertThat(Wording.line("name", "Zwei Wörter~")).isEqualTo("Zwei Wörter~");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bell\u0007", "delete\u007F", "next line\u0085x", "turned \u202E round"})
    void holdsNothingThatIsNotSeen(String text) {
        assertThatExceptionOfType(MalformedInput.class)
                .isThrownBy(() -> Wording.line("name", text))
                .withMessageContaining("control characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void isThere(String text) {
        assertThatExceptionOfType(MalformedInput.class)
                .isThrownBy(() -> Wording.line("name", text))
                .withMessageContaining("is missing");
    }

    @Test
    void isNoLongerThanItMayBe() {
        assertThat(Wording.line("name", "x".repeat(200))).hasSize(200);
        assertThatExceptionOfType(MalformedInput.class)
                .isThrownBy(() -> Wording.line("name", "x".repeat(201)))
                .withMessageContaining("201 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "2026-11-24", "9998-12-31"})
    void goesWithADayThatEveryCalendarHas(LocalDate day) {
        assertThat(Wording.day("day", day)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4800-01-01", "0000-12-31", "9999-01-01", "+9999999-01-01"})
    void goesWithNoOther(LocalDate day) {
        assertThatExceptionOfType(MalformedInput.class)
                .isThrownBy(() -> Wording.day("day", day))
                .withMessageContaining("years 1 to 9998");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "https://example.org/a?b=c#d", "HTTPS://Example.org"})
    void mayBeALink(String text) {
        assertThat(Wording.isLink(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "ftp://example.org",
                "https:///path",
                "https://ada:secret@example.org",
                "https://ada@example.org",
                "https://example.org/\uD83D",
                "https://example.org/\u202Egro"
            })
    void isNoLinkUnlessItIsAnAddressThatAnybodyMayBeShown(String text) {
        assertThat(Wording.isLink(text)).isFalse();
    }
}
