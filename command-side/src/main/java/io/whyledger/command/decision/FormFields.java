package io.whyledger.command.decision;

import io.whyledger.command.technology.RegisteredTechnologies;
import io.whyledger.command.technology.Wording;
import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.Slug;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the forms of the pages send where JSON would nest: lists are texts with an entry a line. */
final class FormFields {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FormFields() {}

    /**
     * The text of a decision; the other fields are for its first draft or a revision only.
     *
     * @param options a name, or a name and a description with a bar between them; the slug of a technology considers it
     * @param ringMoves a technology and a ring
     */
    record Text(
            @Size(max = Labels.SERIES) @Nullable String series,
            @Min(1) @Max(Labels.HIGHEST) @Nullable Integer number,
            @Nullable LocalDate decidedOn,
            @Size(max = Wording.PROSE) @Nullable String reason,
            @NotBlank @Size(max = Wording.LINE) String title,
            @Size(max = Wording.MARKDOWN) @Nullable String context,
            @Size(max = ContentWording.DRIVERS, groups = Requests.Limits.class) @Nullable
                    List<@Size(max = Wording.PROSE) String> drivers,
            @Size(max = ContentWording.OPTIONS, groups = Requests.Limits.class) @Nullable List<String> options,
            @Size(max = Wording.LINE) @Nullable String chosen,
            @Size(max = Wording.MARKDOWN) @Nullable String outcome,
            @Size(max = Wording.MARKDOWN) @Nullable String consequences,
            @NotNull Scope.Kind scopeKind,
            @NotBlank @Size(max = Wording.LINE) String scopeName,
            @Size(max = ContentWording.RELATIONS, groups = Requests.Limits.class) @Nullable List<String> grounds,
            @Size(max = ContentWording.FACTS, groups = Requests.Limits.class) @Nullable List<String> reliesOn,
            @Size(max = ContentWording.RELATIONS, groups = Requests.Limits.class) @Nullable List<String> supersedes,
            @Size(max = ContentWording.RELATIONS, groups = Requests.Limits.class) @Nullable List<String> amends,
            @Size(max = ContentWording.RELATIONS, groups = Requests.Limits.class) @Nullable List<String> ringMoves) {

        Requests.Draft draft(RegisteredTechnologies technologies) {
            return new Requests.Draft(series, number, content(technologies), decidedOn);
        }

        Requests.Revision revision(RegisteredTechnologies technologies) {
            return new Requests.Revision(content(technologies), reason);
        }

        private Requests.Content content(RegisteredTechnologies technologies) {
            return new Requests.Content(
                    title,
                    context,
                    drivers,
                    options == null
                            ? null
                            : options.stream()
                                    .map(line -> option(line, technologies))
                                    .toList(),
                    chosen,
                    outcome,
                    consequences,
                    new Requests.NamedScope(scopeKind, scopeName),
                    grounds,
                    reliesOn,
                    supersedes,
                    amends,
                    ringMoves == null
                            ? null
                            : ringMoves.stream().map(FormFields::move).toList());
        }
    }

    /** @param reviewers names with commas or spaces between them */
    record Proposal(@NotBlank String reviewers, @NotNull @Min(1) Integer quorum, @NotBlank String deadline) {

        Requests.Proposal proposal() {
            List<String> names =
                    PersonId.parseAll(reviewers).stream().map(PersonId::value).toList();
            return new Requests.Proposal(names, quorum, Deadlines.parse(deadline));
        }
    }

    record NewWaiver(
            @NotNull Scope.Kind scopeKind,
            @NotBlank @Size(max = Wording.LINE) String scopeName,
            @NotBlank @Size(max = Wording.PROSE) String reason,
            @NotNull LocalDate until) {

        Requests.NewWaiver waiver() {
            return new Requests.NewWaiver(new Requests.NamedScope(scopeKind, scopeName), reason, until);
        }
    }

    private static Requests.Option option(String line, RegisteredTechnologies technologies) {
        int bar = line.indexOf('|');
        String name = bar < 0 ? line : line.substring(0, bar).strip();
        String description = bar < 0 ? null : line.substring(bar + 1).strip();
        boolean technology =
                !name.isEmpty() && name.equals(Slug.of(name)) && technologies.contain(TechnologyId.parse(name));
        return new Requests.Option(name, technology ? name : null, description);
    }

    private static Requests.Move move(String line) {
        String[] words = SPACES.split(line);
        return Arrays.stream(Ring.values())
                .filter(ring -> words.length == 2
                        && ring.name().toLowerCase(Locale.ROOT).equals(words[1]))
                .findFirst()
                .map(ring -> new Requests.Move(words[0], ring))
                .orElseThrow(() -> new MalformedInput(
                        "decision.malformed-ring-move",
                        "Write each move as a technology and a ring: adopt, trial, assess or hold; for example python"
                                + " adopt."));
    }
}
