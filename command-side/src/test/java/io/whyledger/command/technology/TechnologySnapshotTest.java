package io.whyledger.command.technology;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.command.StoredSnapshot;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.domain.technology.TechnologyRetired;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The snapshot of a technology")
class TechnologySnapshotTest {

    private static final TechnologyId KOTLIN = TechnologyId.parse("kotlin");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Origin LINE_7 = new Origin("import/languages", "ab".repeat(32), 7);

    @Test
    void keepsAllThatItsRulesNeed() throws IOException {
        Technology kotlin = new Technology();
        kotlin.on(new TechnologyRegistered(
                KOTLIN,
                "Kotlin",
                new Category("Programming language"),
                "https://kotlinlang.org",
                "A concise language",
                TechnologyId.parse("jvm"),
                LINE_7));
        kotlin.on(recorded("f1", "Coroutines read well.", LINE_7));
        kotlin.on(recorded("f2", "It compiles slowly.", null));
        kotlin.on(new FindingRetracted(KOTLIN, new FindingId("f2"), "Not so", null));
        kotlin.on(new TechnologyMovedToRing(KOTLIN, Ring.ADOPT, "Works for us", DAY, DecisionId.parse("adr-12")));
        kotlin.on(new TechnologyRetired(KOTLIN, "Nobody uses it"));
        kotlin.importedChanges.on(recorded("f1", "Coroutines read well.", LINE_7), 4);

        assertThat(kotlin).hasNoNullFieldsOrProperties();
        StoredSnapshot.assertKept(kotlin);
    }

    private static FindingRecorded recorded(String id, String statement, Origin origin) {
        return new FindingRecorded(
                KOTLIN,
                new FindingId(id),
                "Concurrency",
                Stance.STRENGTH,
                origin != null,
                statement,
                List.of("https://kotlinlang.org/docs"),
                DAY,
                origin);
    }
}
