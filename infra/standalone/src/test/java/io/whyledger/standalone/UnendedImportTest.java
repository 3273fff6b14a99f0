package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.DocumentImportStarted;
import io.whyledger.domain.document.ImportCounts;
import io.whyledger.ledger.Contents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("An import that an earlier release began and could not end")
class UnendedImportTest {

    private static final DocumentImportId TOOLS = DocumentImportId.ofName("Tools");
    private static final String MAKE = "# T\n\n## Tools\n\n### Make\n\n- Throughput: fast.\n";
    private static final String NO_ID = "# T\n\n## Tools\n\n### \u037A\n\n- Throughput: fast.\n";
    private static final String LONG_ID = MAKE + "\n### C#%s\n\n- Throughput: fast.\n".formatted("x".repeat(196));

    @TempDir
    private Path data;

    @Test
    void endsThoughItNamesNothingThatMakesAnId() {
        String hash;
        try (CommandsAlone before = start()) {
            hash = keep(before, NO_ID);
            before.publish("DocumentImport", TOOLS.value(), 0, started(NO_ID, hash));
        }

        expectEnd(hash);
    }

    @Test
    void endsAfterAVersionWithANameThatMakesTooLongAnId() {
        String hash;
        try (CommandsAlone before = start()) {
            String first = keep(before, LONG_ID);
            hash = keep(before, MAKE);
            before.publish(
                    "DocumentImport",
                    TOOLS.value(),
                    0,
                    started(LONG_ID, first),
                    new DocumentImportCompleted(TOOLS, first, new ImportCounts(1, 0, 1, 0, 0, 0)),
                    started(MAKE, hash));
        }

        expectEnd(hash);
    }

    private void expectEnd(String hash) {
        try (CommandsAlone after = start()) {
            await().untilAsserted(() -> assertThat(after.histories().of(TOOLS.value(), DocumentImportCompleted.class))
                    .extracting(event -> ((DocumentImportCompleted) event.getPayload()).contentHash())
                    .endsWith(hash));
        }
    }

    private static String keep(CommandsAlone application, String text) {
        return application
                .context()
                .getBean(Contents.class)
                .keep(text.getBytes(StandardCharsets.UTF_8), "text/markdown;charset=UTF-8");
    }

    private static DocumentImportStarted started(String text, String hash) {
        return new DocumentImportStarted(
                TOOLS, "Tools", hash, hash, text.length(), 1, 1, 0, List.of(), LocalDate.of(2026, 11, 24));
    }

    private CommandsAlone start() {
        return CommandsAlone.start("--whyledger.data=" + data);
    }
}
