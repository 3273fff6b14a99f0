package io.whyledger.projection.document;

import static io.whyledger.projectiontest.Histories.advanced;
import static io.whyledger.projectiontest.Histories.completed;
import static io.whyledger.projectiontest.Histories.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.document.ImportCounts;
import io.whyledger.domain.document.RefusedCandidate;
import io.whyledger.domain.document.UnreadLine;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionTest;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ProjectionTest
class DocumentImportProjectorTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private DocumentImportViews imports;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aRunningImportShowsItsProgress() {
        ledger.tell(started("Running", "a"), advanced("Running", 1, "Flash"), advanced("Running", 2, "Silverlight"));

        inspect("import/running", row -> {
            assertThat(row.done()).isEqualTo(2);
            assertThat(row.total()).isEqualTo(4);
            assertThat(row.counts()).isEqualTo(new ImportCounts(2, 0, 4, 0, 0, 1));
            assertThat(row.completedAt()).isNull();
            assertThat(row.refused()).isEqualTo(2);
            assertThat(row.firstRefused()).extracting(RefusedCandidate::name).containsExactly("Flash", "Silverlight");
            assertThat(row.firstUnread()).containsExactly(new UnreadLine(12, "???", "no list item"));
        });
    }

    @Test
    void aCompletedImportIsDoneInFull() {
        ledger.tell(started("Completed", "a"), advanced("Completed", 2), completed("Completed", "a"));

        inspect("import/completed", row -> {
            assertThat(row.done()).isEqualTo(row.total()).isEqualTo(4);
            assertThat(row.completedAt()).isNotNull();
            assertThat(row.counts()).isEqualTo(new ImportCounts(3, 0, 8, 0, 1, 0));
            assertThat(row.version()).isEqualTo(2);
        });
    }

    @Test
    void aNewVersionStartsAfreshAndContentsAreCountedOnce() {
        ledger.tell(
                started("Versioned", "a"),
                advanced("Versioned", 1, "Flash"),
                completed("Versioned", "a"),
                started("Versioned", "b"),
                started("Versioned", "a"));

        inspect("import/versioned", row -> {
            assertThat(row.versions()).isEqualTo(2);
            assertThat(row.contentHash()).isEqualTo("a");
            assertThat(row.done()).isZero();
            assertThat(row.counts()).isEqualTo(ImportCounts.NONE);
            assertThat(row.firstRefused()).isEmpty();
            assertThat(row.completedAt()).isNull();
        });
    }

    @Test
    void onlyTheFirstHundredRefusalsAreKeptButAllAreCounted() {
        String[] names = IntStream.range(0, 80).mapToObj(it -> "Refused " + it).toArray(String[]::new);
        ledger.tell(started("Refusing", "a"), advanced("Refusing", 1, names), advanced("Refusing", 2, names));

        inspect("import/refusing", row -> {
            assertThat(row.refused()).isEqualTo(160);
            assertThat(row.firstRefused()).hasSize(100);
        });
    }

    private void inspect(String id, Consumer<DocumentImportView> assertions) {
        transaction.executeWithoutResult(
                it -> assertions.accept(imports.findById(id).orElseThrow()));
    }
}
