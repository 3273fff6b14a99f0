package io.whyledger.projectiontest;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.ChangesRequested;
import io.whyledger.domain.decision.ConsideredOption;
import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionAdopted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionLabel;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionReaffirmed;
import io.whyledger.domain.decision.DecisionRevised;
import io.whyledger.domain.decision.FactId;
import io.whyledger.domain.decision.ObjectionRaised;
import io.whyledger.domain.decision.Scope;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.domain.decision.WaiverId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Events of decisions in a series of their own, to be entered into a ledger. */
public final class DecisionHistories {

    public static final Instant DEADLINE = Instant.parse("2026-12-01T12:00:00Z");
    public static final Scope SCOPE = new Scope(Scope.Kind.SYSTEM, "Payments");

    private final String series;

    public DecisionHistories(String series) {
        this.series = series;
    }

    public DecisionId id(int number) {
        return DecisionId.of(label(number));
    }

    private DecisionLabel label(int number) {
        return new DecisionLabel(series, number);
    }

    public static DecisionContent content(String title, FactId... reliesOn) {
        return new DecisionContent(
                title,
                "We write services.",
                List.of("Few people"),
                List.of(new ConsideredOption("Go", null, null), new ConsideredOption("Rust", null, "No pauses")),
                "Rust",
                "It has no pauses. It is also quick.",
                "We learn it.",
                SCOPE,
                List.of(),
                List.of(reliesOn),
                List.of(),
                List.of(),
                List.of());
    }

    /** The text with relations to other decisions. */
    public static DecisionContent related(
            DecisionContent content, List<DecisionId> supersedes, List<DecisionId> amends) {
        return new DecisionContent(
                content.title(),
                content.context(),
                content.drivers(),
                content.options(),
                content.chosen(),
                content.outcome(),
                content.consequences(),
                content.scope(),
                content.grounds(),
                content.reliesOn(),
                supersedes,
                amends,
                content.ringMoves());
    }

    public DecisionDrafted drafted(int number, String title, FactId... reliesOn) {
        return drafted(number, content(title, reliesOn));
    }

    public DecisionDrafted drafted(int number, DecisionContent content) {
        return new DecisionDrafted(id(number), label(number), content, version(1), person(Ledger.ACTOR), null);
    }

    public DecisionRevised revised(int number, int version, DecisionContent content, String... voided) {
        return new DecisionRevised(
                id(number), content, version(version), person("bob"), "clearer", people(voided));
    }

    public DecisionProposed proposed(int number, int version, int quorum, String... reviewers) {
        return new DecisionProposed(
                id(number), version(version), people(reviewers), quorum, DEADLINE, person(Ledger.ACTOR));
    }

    public DecisionApproved approved(int number, int version, String reviewer) {
        return new DecisionApproved(id(number), version(version), person(reviewer), "Fine");
    }

    public ChangesRequested changesRequested(int number, int version, String reviewer) {
        return new ChangesRequested(id(number), version(version), person(reviewer), "Name the costs");
    }

    public ObjectionRaised objected(int number, int version, String reviewer) {
        return new ObjectionRaised(id(number), version(version), person(reviewer), "Too early");
    }

    public DecisionAccepted accepted(int number, int version, String... reviewers) {
        return new DecisionAccepted(id(number), version(version), people(reviewers), List.of(), List.of());
    }

    public DecisionReaffirmed reaffirmed(int number, @Nullable LocalDate next) {
        return new DecisionReaffirmed(id(number), person(Ledger.ACTOR), "It still holds", next);
    }

    public WaiverGranted waived(int number, int waiver, String scope) {
        return new WaiverGranted(
                id(number),
                WaiverId.numbered(waiver),
                new Scope(Scope.Kind.TEAM, scope),
                "Leaves soon",
                LocalDate.of(2027, 1, 31),
                person(Ledger.ACTOR));
    }

    public DecisionAdopted adopted(int number, String system) {
        return new DecisionAdopted(id(number), system, Histories.DAY);
    }

    public AdoptionEnded adoptionEnded(int number, String system) {
        return new AdoptionEnded(id(number), system, Histories.DAY.plusDays(10), "Switched off");
    }

    public static ContentVersion version(int number) {
        return new ContentVersion(number, (number + "f").repeat(32));
    }

    public static PersonId person(String name) {
        return new PersonId(name);
    }

    private static List<PersonId> people(String... names) {
        return Stream.of(names).map(PersonId::new).toList();
    }
}
