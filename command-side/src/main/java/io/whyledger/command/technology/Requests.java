package io.whyledger.command.technology;

import io.swagger.v3.oas.annotations.media.Schema;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about technologies, as JSON or as forms. */
final class Requests {

    private Requests() {}

    record Registration(
            @NotBlank @Size(max = Wording.LINE) @Schema(example = "Kotlin") String name,
            @NotBlank @Size(max = Wording.LINE) @Schema(example = "Programming language") String category,
            @Schema(example = "https://kotlinlang.org") @Nullable String homepage,
            @Size(max = Wording.PROSE) @Schema(example = "A concise language for the JVM") @Nullable String summary,
            @Schema(description = "slug of the technology that it belongs to", example = "java") @Nullable
                    String parent) {

        RegisterTechnology command() {
            return RegisterTechnology.named(name, new Category(category), homepage, summary, parentId(parent));
        }
    }

    record NewName(@NotBlank @Size(max = Wording.LINE) @Schema(example = "Kotlin/JVM") String name) {

        RenameTechnology command(TechnologyId id) {
            return new RenameTechnology(id, name);
        }
    }

    record NewDescription(
            @NotBlank @Size(max = Wording.LINE) @Schema(example = "Programming language") String category,
            @Schema(example = "https://kotlinlang.org") @Nullable String homepage,
            @Size(max = Wording.PROSE) @Schema(example = "A concise language for the JVM") @Nullable String summary,
            @Schema(description = "slug of the technology that it belongs to", example = "java") @Nullable
                    String parent) {

        DescribeTechnology command(TechnologyId id) {
            return new DescribeTechnology(id, new Category(category), homepage, summary, parentId(parent));
        }
    }

    record NewFinding(
            @NotBlank @Size(max = Wording.LINE) @Schema(example = "Concurrency") String criterion,
            @NotNull Stance stance,
            @NotBlank @Size(max = Wording.STATEMENT) @Schema(example = "Coroutines keep asynchronous code readable.")
                    String statement,
            @Size(max = Wording.LINKS)
                    @Schema(example = "[\"https://kotlinlang.org/docs/coroutines-overview.html\"]")
                    @Nullable
                    List<@NotNull String> evidence,
            @Schema(description = "today when absent", example = "2026-11-24") @Nullable LocalDate observedOn) {

        RecordFinding command(TechnologyId id, LocalDate today) {
            return new RecordFinding(id, criterion, stance, statement, given(evidence), given(observedOn, today));
        }
    }

    record FindingRevision(
            @NotBlank @Size(max = Wording.LINE) @Schema(example = "Concurrency") String criterion,
            @NotNull Stance stance,
            @NotBlank @Size(max = Wording.STATEMENT) @Schema(example = "Coroutines and virtual threads work together.")
                    String statement,
            @Size(max = Wording.LINKS)
                    @Schema(example = "[\"https://kotlinlang.org/docs/coroutines-overview.html\"]")
                    @Nullable
                    List<@NotNull String> evidence,
            @Schema(description = "today when absent", example = "2026-11-24") @Nullable LocalDate observedOn,
            @NotBlank @Size(max = Wording.PROSE) @Schema(example = "Measured with release 2.3") String reason) {

        AmendFinding command(TechnologyId id, FindingId findingId, LocalDate today) {
            return new AmendFinding(
                    id, findingId, criterion, stance, statement, given(evidence), given(observedOn, today), reason);
        }
    }

    record Reason(@NotBlank @Size(max = Wording.PROSE) @Schema(example = "No team uses it any more") String reason) {}

    record RingMove(
            @NotNull Ring ring,
            @NotBlank @Size(max = Wording.PROSE) @Schema(example = "Two teams have used it in production for a year")
                    String rationale,
            @Schema(description = "today when absent; may lie in the past", example = "2026-11-01") @Nullable
                    LocalDate effectiveOn) {

        MoveToRing command(TechnologyId id, LocalDate today) {
            return new MoveToRing(id, ring, rationale, given(effectiveOn, today));
        }
    }

    private static @Nullable TechnologyId parentId(@Nullable String parent) {
        return parent == null || parent.isBlank() ? null : TechnologyId.parse(parent.strip());
    }

    private static List<String> given(@Nullable List<String> evidence) {
        return evidence == null
                ? List.of()
                : evidence.stream()
                        .filter(link -> !link.isBlank())
                        .map(String::strip)
                        .toList();
    }

    private static LocalDate given(@Nullable LocalDate day, LocalDate today) {
        return day == null ? today : day;
    }
}
