package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Kept beside the events,")
class KeptBesideEventsTest {

    private final TestLedger ledger = TestLedger.embedded("beside");

    @AfterEach
    void close() {
        ledger.close();
    }

    @Nested
    class AContent {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, 262_143, 262_144, 262_145, 1_000_000})
        void comesBackAsItWas(int size) throws IOException {
            byte[] bytes = new byte[size];
            new Random(size).nextBytes(bytes);

            String hash = ledger.contents().keep(bytes, "text/markdown");

            ByteArrayOutputStream copy = new ByteArrayOutputStream();
            ledger.contents().copy(hash, copy);
            assertThat(copy.toByteArray()).isEqualTo(bytes);
            assertThat(ledger.contents().find(hash)).hasValue(new Contents.Content(hash, "text/markdown", size));
        }

        @Test
        void isKeptOnceHoweverOftenItComes() {
            String first = ledger.contents().keep(new byte[] {1, 2}, "text/markdown");
            String second = ledger.contents().keep(new byte[] {1, 2}, "application/json");

            assertThat(second).isEqualTo(first);
            assertThat(ledger.contents().find(first).orElseThrow().mediaType()).isEqualTo("text/markdown");
        }

        @Test
        void isNamedByItsHash() {
            assertThat(ledger.contents().keep("abc".getBytes(StandardCharsets.US_ASCII), "text/plain"))
                    .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
            assertThat(ledger.contents().find("00")).isEmpty();
        }
    }
}
