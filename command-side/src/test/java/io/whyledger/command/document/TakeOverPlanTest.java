package io.whyledger.command.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.command.document.overview.Candidate;
import io.whyledger.command.document.overview.Overview;
import io.whyledger.domain.document.DocumentImportId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The plan by which a document is taken over")
class TakeOverPlanTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int MANY = 100_000;

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

    private static List<String> order(Candidate... candidates) {
        return names(plan(List.of(candidates), null));
    }

    @Test
    void takesParentsBeforeThoseThatBelongToThem() {
        assertThat(order(
                        candidate("Flask", "Python"),
                        candidate("Jinja", "Flask"),
                        candidate("Go", null),
                        candidate("Python", null)))
                .containsExactly("Go", "Python", "Flask", "Jinja");
    }

    @Test
    void takesEachOfACircleOnceAndThoseThatBelongToItAfterwards() {
        assertThat(order(
                        candidate("Leaf", "Alpha"),
                        candidate("Alpha", "Beta"),
                        candidate("Beta", "Alpha"),
                        candidate("Go", null)))
                .containsExactlyInAnyOrder("Go", "Alpha", "Beta", "Leaf")
                .endsWith("Leaf");
    }

    @Test
    void leavesOutTheParentThatClosesACircle() {
        assertThat(plan(
                        List.of(candidate("Alpha", "Beta"), candidate("Beta", "Alpha"), candidate("Leaf", "Alpha")),
                        null))
                .extracting(step ->
                        step.candidate().name() + " of " + step.command().parentId())
                .containsExactlyInAnyOrder("Alpha of technology/beta", "Beta of null", "Leaf of technology/alpha");
    }

    @Test
    void isSoonMadeForALongLineOfParents() {
        List<Candidate> candidates = new ArrayList<>(IntStream.range(0, MANY)
                .mapToObj(number -> candidate("C" + number, number == 0 ? null : "C" + (number - 1)))
                .toList());
        List<String> parentsFirst = candidates.stream().map(Candidate::name).toList();
        Collections.reverse(candidates);

        assertThat(CompletableFuture.supplyAsync(() -> names(plan(candidates, null))))
                .succeedsWithin(SOON)
                .isEqualTo(parentsFirst);
    }

    @Test
    void isSoonMadeForManyThatBelongToACircle() {
        List<Candidate> candidates = Stream.concat(
                        Stream.of(candidate("Alpha", "Beta"), candidate("Beta", "Alpha")),
                        IntStream.range(0, MANY).mapToObj(number -> candidate("C" + number, "Alpha")))
                .toList();

        assertThat(CompletableFuture.supplyAsync(() -> plan(candidates, null)))
                .succeedsWithin(SOON)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(MANY + 2);
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
