package io.whyledger.command.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.command.StoredSnapshot;
import io.whyledger.domain.document.DocumentImportAdvanced;
import io.whyledger.domain.document.DocumentImportCompleted;
import io.whyledger.domain.document.DocumentImportId;
import io.whyledger.domain.document.DocumentImportStarted;
import io.whyledger.domain.document.ImportCounts;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The snapshot of a document's import")
class DocumentImportSnapshotTest {

    private static final DocumentImportId BROKERS = DocumentImportId.ofName("Message brokers");
    private static final ImportCounts COUNTS = new ImportCounts(1, 0, 7, 0, 2, 3);

    @Test
    void keepsAllThatItsRulesNeed() throws IOException {
        DocumentImport brokers = new DocumentImport();
        brokers.on(started("ab"), "ada", 0L);
        brokers.on(new DocumentImportCompleted(BROKERS, "ab".repeat(32), COUNTS));
        brokers.on(started("cd"), "ada", 2L);
        brokers.on(new DocumentImportAdvanced(BROKERS, 2, 3, COUNTS, List.of()));

        assertThat(brokers).hasNoNullFieldsOrProperties();
        StoredSnapshot.assertKept(brokers);
    }

    private static DocumentImportStarted started(String digits) {
        return new DocumentImportStarted(
                BROKERS,
                "Message brokers",
                digits.repeat(32),
                "ef".repeat(32),
                1234,
                3,
                12,
                0,
                List.of(),
                LocalDate.of(2026, 11, 24));
    }
}
