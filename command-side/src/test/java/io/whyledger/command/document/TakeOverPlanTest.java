package io.whyledger.command.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.command.document.overview.Candidate;
import io.whyledger.command.document.overview.Overview;
import io.whyledger.domain.document.DocumentImportId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The plan by which a document is taken over")
class TakeOverPlanTest {

    private static Candidate candidate(String name, @Nullable String parent) {
        return new Candidate(name, "Tool", null, parent, 3, List.of());
    }

    private static List<TakeOverPlan.Step> plan(List<Candidate> candidates, @Nullable Overview before) {
        ReadDocument document = new ReadDocument(
                DocumentImportId.ofName("Tools"), "Tools", "ab".repeat(32), new Overview(candidates, List.of()));
        return TakeOverPlan.of(document, before, LocalDate.of(2026, 11, 24));
    }

    private static List<String> names(List<TakeOverPlan.Step> steps) {
        return steps.stream().map(step -> step.candidate().name()).toList();
    }

    @Test
    void retractsWhatOnlyTheVersionBeforeNames() {
        Overview before = new Overview(List.of(candidate("Ant", null), candidate("Make", null)), List.of());

        assertThat(plan(List.of(candidate("Make", null)), before))
                .filteredOn(step -> !step.command().mentioned())
                .extracting(step -> step.candidate().name())
                .containsExactly("Ant");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 200})
    void leavesOutWhatTheVersionBeforeNamedAndNobodyCouldTakeOver(int sharps) {
        String name = sharps == 1 ? "\u037A" : "C" + "#".repeat(sharps);
        Overview before = new Overview(List.of(candidate(name, null)), List.of());

        assertThat(names(plan(List.of(candidate("Make", null)), before))).containsExactly("Make");
    }
}
