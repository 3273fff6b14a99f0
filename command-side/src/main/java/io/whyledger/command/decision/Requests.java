package io.whyledger.command.decision;

import io.swagger.v3.oas.annotations.media.Schema;
import io.whyledger.command.technology.Wording;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.ConsideredOption;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionLabel;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.decision.RingMove;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.decision.WaiverId;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bodies of requests about decisions as JSON; the content is read as the API answers it. */
final class Requests {

    private static final String HASH = "of the text that you saw";
    private static final String EXAMPLE_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private Requests() {}

    /** How much of something there may be. */
    interface Limits {}

    /** A list that is too long is refused before its items are looked at. */
    @GroupSequence({Limits.class, Default.class})
    interface LimitsFirst {}

    record Draft(
            @Size(max = Labels.SERIES) @Schema(description = "ADR when absent") @Nullable String series,
            @Min(1) @Max(Labels.HIGHEST) @Schema(description = "the next of the series when absent") @Nullable
                    Integer number,
            @Valid @NotNull Content content,
            @Schema(description = "for decisions that are older than this ledger") @Nullable LocalDate decidedOn) {

        DraftDecision command(PersonId author, LocalDate today) {
            return new DraftDecision(
                    series == null || series.isBlank() ? DecisionLabel.DEFAULT_SERIES : series,
                    number,
                    content.content(),
                    author,
                    decidedOn,
                    today);
        }
    }

    record Revision(@Valid @NotNull Content content, @Size(max = Wording.PROSE) @Nullable String reason) {

        ReviseDecision command(DecisionId id, PersonId author) {
            return new ReviseDecision(id, content.content(), author, reason);
        }
    }

    /**
     * @param chosen name of an option
     * @param reliesOn ids of facts, such as technology/python#f3
     */
    record Content(
            @NotBlank @Size(max = Wording.LINE) String title,
            @Size(max = Wording.MARKDOWN) @Schema(description = "Markdown") @Nullable String context,
            @Size(max = ContentWording.DRIVERS, groups = Limits.class) @Nullable
                    List<@NotBlank @Size(max = Wording.PROSE) String> drivers,
            @Size(max = ContentWording.OPTIONS, groups = Limits.class) @Nullable List<@Valid @NotNull Option> options,
            @Size(max = Wording.LINE) @Nullable String chosen,
            @Size(max = Wording.MARKDOWN) @Schema(description = "Markdown") @Nullable String outcome,
            @Size(max = Wording.MARKDOWN) @Schema(description = "Markdown") @Nullable String consequences,
            @Valid @NotNull NamedScope scope,
            @Size(max = ContentWording.RELATIONS, groups = Limits.class) @Nullable List<@NotBlank String> grounds,
            @Size(max = ContentWording.FACTS, groups = Limits.class) @Nullable List<@NotBlank String> reliesOn,
            @Size(max = ContentWording.RELATIONS, groups = Limits.class) @Nullable List<@NotBlank String> supersedes,
            @Size(max = ContentWording.RELATIONS, groups = Limits.class) @Nullable List<@NotBlank String> amends,
            @Size(max = ContentWording.RELATIONS, groups = Limits.class) @Nullable
                    List<@Valid @NotNull Move> ringMoves) {

        DecisionContent content() {
            return new DecisionContent(
                    title,
                    Objects.requireNonNullElse(context, ""),
                    each(drivers, driver -> driver),
                    each(options, Option::considered),
                    chosen,
                    outcome,
                    consequences,
                    scope.scope(),
                    each(grounds, ground -> EvaluationId.parse(ground.strip())),
                    each(reliesOn, FactId::parse),
                    each(supersedes, decision -> DecisionId.parse(decision.strip())),
                    each(amends, decision -> DecisionId.parse(decision.strip())),
                    each(ringMoves, Move::ringMove));
        }
    }

    record Option(
            @NotBlank @Size(max = Wording.LINE) String name,
            @Nullable String technology,
            @Size(max = Wording.MARKDOWN) @Nullable String description) {

        ConsideredOption considered() {
            return new ConsideredOption(
                    name,
                    technology == null || technology.isBlank() ? null : TechnologyId.parse(technology.strip()),
                    description);
        }
    }

    record Move(@NotBlank String technology, @NotNull Ring ring) {

        RingMove ringMove() {
            return new RingMove(TechnologyId.parse(technology.strip()), ring);
        }
    }

    record NamedScope(@NotNull Scope.Kind kind, @NotBlank @Size(max = Wording.LINE) String name) {

        Scope scope() {
            return new Scope(kind, name);
        }
    }

    record Proposal(
            @NotNull
                    @Size(min = 1, max = Reviewers.LIMIT, groups = Limits.class)
                    @Schema(description = "none of them an author", example = "[\"grace\", \"linus\"]")
                    List<@NotBlank String> reviewers,
            @NotNull @Min(1) @Schema(description = "approvals by which it is accepted", example = "2") Integer quorum,
            @NotNull @Schema(example = "2026-12-24T12:00:00Z") Instant deadline) {

        ProposeDecision command(DecisionId id, PersonId proposer, Instant now) {
            return new ProposeDecision(id, proposer, each(reviewers, PersonId::parse), quorum, deadline, now);
        }
    }

    record Approval(
            @NotBlank @Schema(description = HASH, example = EXAMPLE_HASH) String sha256,
            @Size(max = Wording.PROSE) @Schema(example = "Well argued") @Nullable String comment) {

        ApproveDecision command(DecisionId id, PersonId reviewer) {
            return new ApproveDecision(id, reviewer, sha256, comment);
        }
    }

    record ChangeRequest(
            @NotBlank @Schema(description = HASH, example = EXAMPLE_HASH) String sha256,
            @NotBlank @Size(max = Wording.PROSE) @Schema(example = "Name the costs") String comment) {

        RequestChanges command(DecisionId id, PersonId reviewer) {
            return new RequestChanges(id, reviewer, sha256, comment);
        }
    }

    record Objection(
            @NotBlank @Schema(description = HASH, example = EXAMPLE_HASH) String sha256,
            @NotBlank @Size(max = Wording.PROSE) @Schema(example = "Too few of us know it") String dissent) {

        ObjectToDecision command(DecisionId id, PersonId reviewer) {
            return new ObjectToDecision(id, reviewer, sha256, dissent);
        }
    }

    record Reason(@NotBlank @Size(max = Wording.PROSE) @Schema(example = "The system is gone") String reason) {}

    record ReviewDay(@NotNull @Schema(example = "2027-11-24") LocalDate reviewOn) {

        SetReviewDate command(DecisionId id, LocalDate today) {
            return new SetReviewDate(id, reviewOn, today);
        }
    }

    record Reaffirmation(
            @NotBlank @Size(max = Wording.PROSE) @Schema(example = "The release that was retracted is not ours")
                    String rationale,
            @Schema(description = "a day that is set already stays when absent", example = "2027-11-24") @Nullable
                    LocalDate nextReviewOn) {

        ReaffirmDecision command(DecisionId id, PersonId person, LocalDate today) {
            return new ReaffirmDecision(id, person, rationale, nextReviewOn, today);
        }
    }

    record NewWaiver(
            @Valid @NotNull NamedScope scope,
            @NotBlank @Size(max = Wording.PROSE) String reason,
            @Schema(description = "the last day") @NotNull LocalDate until) {

        GrantWaiver command(DecisionId id, PersonId grantedBy, LocalDate today) {
            return new GrantWaiver(id, scope.scope(), reason, until, grantedBy, today);
        }
    }

    record NewAdoption(
            @NotBlank @Size(max = Wording.LINE) @Schema(example = "Checkout") String system,
            @Schema(description = "today when absent; may lie in the past", example = "2026-11-01") @Nullable
                    LocalDate since) {

        AdoptDecision command(DecisionId id, LocalDate today) {
            return new AdoptDecision(id, system, Objects.requireNonNullElse(since, today), today);
        }
    }

    record AdoptionEnd(
            @NotBlank @Size(max = Wording.LINE) @Schema(example = "Checkout") String system,
            @Schema(description = "the first day without it; today when absent", example = "2026-11-24") @Nullable
                    LocalDate on,
            @NotBlank @Size(max = Wording.PROSE) @Schema(example = "It was written anew") String reason) {

        EndAdoption command(DecisionId id, LocalDate today) {
            return new EndAdoption(id, system, Objects.requireNonNullElse(on, today), reason, today);
        }
    }

    static WaiverId waiverId(String text) {
        if (!text.matches("w[1-9][0-9]{0,8}")) {
            throw new MalformedInput("waiver.malformed-id", "A waiver is named by its number, such as w1.");
        }
        return new WaiverId(text);
    }

    private static <T, R> List<R> each(@Nullable List<T> items, Function<T, R> read) {
        return items == null ? List.of() : items.stream().map(read).toList();
    }
}
