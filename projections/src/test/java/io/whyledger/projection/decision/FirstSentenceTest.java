package io.whyledger.projection.decision;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    It has no pauses. It is quick. | It has no pauses.
                    Only one without an end        | Only one without an end
                    # **Rust**, for `tokio`.       | Rust, for tokio.
                    Is it? Yes.                    | Is it?
                    """)
    void isTakenFromAText(String text, String sentence) {
        assertThat(FirstSentence.of(text)).isEqualTo(sentence);
    }

    @Test
    void endsWhereItGetsTooLongButNeverWithinACharacter() {
        assertThat(FirstSentence.of("😀".repeat(400))).isEqualTo("😀".repeat(150) + "…");
    }
}
