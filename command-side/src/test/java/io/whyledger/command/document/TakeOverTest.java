package io.whyledger.command.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.EventJson;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.ImportCounts;
import java.time.LocalDate;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How far a takeover is, as the answer to a request with a key,")
class TakeOverTest {

    /** As it was kept before takeovers had numbers. */
    private static final String KEPT =
            """
            {"importId": "import/tools", "contentHash": "ab", "observedOn": "2026-11-24", "actor": "ada", "done": 2,
            "counts": {"registered": 1, "described": 0, "recorded": 7, "amended": 0, "retracted": 0, "unchanged": 3},
            "completed": false, "version": 1}""";

    @Test
    void isStillReadWhenAnEarlierReleaseKeptIt() {
        Object read = Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(EventJson::customize)
                .build()
                .deserialize(new SimpleSerializedObject<>(KEPT, String.class, TakeOver.class.getName(), null));

        assertThat(read)
                .isEqualTo(new TakeOver(
                        DocumentImportId.parse("import/tools"),
                        "ab",
                        null,
                        LocalDate.of(2026, 11, 24),
                        "ada",
                        0,
                        2,
                        new ImportCounts(1, 0, 7, 0, 0, 3),
                        false,
                        1));
    }
}
