package io.whyledger.command.decision;

import static io.whyledger.command.decision.Changes.none;
import static io.whyledger.command.decision.Changes.record;
import static io.whyledger.command.decision.Changes.refuseIf;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.CanonicalContent;
import io.whyledger.domain.decision.ChangesRequested;
import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionRejected;
import io.whyledger.domain.decision.DecisionRevised;
import io.whyledger.domain.decision.DecisionWithdrawn;
import io.whyledger.domain.decision.ObjectionRaised;
import io.whyledger.domain.decision.ReviewOverdue;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The text of a decision, who wrote it, and what reviewers say of it until it is accepted or given up. */
@JsonAutoDetect(fieldVisibility = Visibility.ANY)
@SuppressWarnings("NullAway.Init")
class Deliberation {

    private static final int FARTHEST_YEARS = 100;

    private DecisionContent content;
    private ContentVersion version;
    private List<PersonId> authors = List.of();
    private @Nullable Review review;

    static ContentVersion version(int number, DecisionContent content) {
        return new ContentVersion(number, CanonicalContent.of(content).sha256());
    }

    @CommandHandler
    DecisionChanged handle(ReviseDecision command, References references) {
        if (review != null) {
            requireAuthor(command.author(), "revise a decision that is proposed");
        }
        if (command.content().equals(content)) {
            return none(command.decisionId());
        }
        References.requireOthers(command.decisionId(), command.content());
        if (review != null) {
            requireReady(command.decisionId(), command.content(), references);
        }
        return record(new DecisionRevised(
                command.decisionId(),
                command.content(),
                version(version.number() + 1, command.content()),
                command.author(),
                command.reason(),
                review == null ? List.of() : review.approvals()));
    }

    @CommandHandler
    DecisionChanged handle(ProposeDecision command, References references) {
        requireAuthor(command.proposer(), "propose it");
        refuseIf(
                command.reviewers().stream().anyMatch(authors::contains),
                "decision.author-as-reviewer",
                "Authors do not approve their own decisions; name others than " + names(authors) + ".");
        refuseIf(
                !command.deadline().isAfter(command.now()),
                "decision.deadline-passed",
                "The deadline has passed already; set one that is yet to come.");
        refuseIf(
                command.deadline().isAfter(farthestDeadline(command.now())),
                "decision.deadline-too-far",
                "The deadline lies more than " + FARTHEST_YEARS + " years ahead; set an earlier one.");
        requireReady(command.decisionId(), content, references);
        return record(new DecisionProposed(
                command.decisionId(),
                version,
                command.reviewers(),
                command.quorum(),
                command.deadline(),
                command.proposer()));
    }

    private static Instant farthestDeadline(Instant now) {
        return now.atOffset(ZoneOffset.UTC).plusYears(FARTHEST_YEARS).toInstant();
    }

    /** The quorum is reached by the last approval, so both are recorded at once. */
    @CommandHandler
    DecisionChanged handle(ApproveDecision command, References references) {
        Review before = requireReviewer(command.reviewer(), command.sha256());
        if (before.approvals().contains(command.reviewer())) {
            return none(command.decisionId());
        }
        Review after = before.approvedBy(command.reviewer());
        if (after.hasQuorum()) {
            references.requireSupersedable(command.decisionId(), content.supersedes());
        }
        DecisionChanged approved =
                record(new DecisionApproved(command.decisionId(), version, command.reviewer(), command.comment()));
        return after.hasQuorum() ? accept(command.decisionId(), after.approvals()) : approved;
    }

    private DecisionChanged accept(DecisionId decisionId, List<PersonId> approvedBy) {
        return record(new DecisionAccepted(decisionId, version, approvedBy, content.supersedes(), content.ringMoves()));
    }

    @CommandHandler
    DecisionChanged handle(RequestChanges command) {
        requireReviewer(command.reviewer(), command.sha256());
        return record(new ChangesRequested(command.decisionId(), version, command.reviewer(), command.comment()));
    }

    @CommandHandler
    DecisionChanged handle(ObjectToDecision command) {
        Review objected = requireReviewer(command.reviewer(), command.sha256());
        refuseIf(
                objected.objections().contains(command.reviewer()),
                "decision.objected-already",
                "Your dissent from this text is recorded already, and kept.");
        return record(new ObjectionRaised(command.decisionId(), version, command.reviewer(), command.dissent()));
    }

    @CommandHandler
    DecisionChanged handle(RejectDecision command) {
        refuseIf(
                !authors.contains(command.rejecter()) && !reviewed().reviewers().contains(command.rejecter()),
                "decision.not-involved",
                "Only its reviewers and authors can reject it: "
                        + names(reviewed().reviewers()) + ", " + names(authors) + ".");
        return record(new DecisionRejected(command.decisionId(), command.rejecter(), command.reason()));
    }

    @CommandHandler
    DecisionChanged handle(WithdrawDecision command) {
        requireAuthor(command.author(), "withdraw it");
        return record(new DecisionWithdrawn(command.decisionId(), command.author(), command.reason()));
    }

    @CommandHandler
    DecisionChanged handle(MissDeadline command) {
        return review == null || !review.awaits(command.deadline())
                ? none(command.decisionId())
                : record(new ReviewOverdue(command.decisionId(), command.deadline()));
    }

    private void requireAuthor(PersonId person, String toDoWhat) {
        refuseIf(
                !authors.contains(person),
                "decision.not-an-author",
                "Only its authors can " + toDoWhat + ": " + names(authors) + ".");
    }

    private Review requireReviewer(PersonId person, String seen) {
        refuseIf(
                authors.contains(person),
                "decision.own-decision",
                "Authors do not judge their own decisions; leave it to its reviewers.");
        refuseIf(
                !reviewed().reviewers().contains(person),
                "decision.not-a-reviewer",
                "Only its reviewers judge it: " + names(reviewed().reviewers()) + ".");
        refuseIf(
                !version.sha256().equals(seen),
                "decision.content-changed",
                "The text that you saw is not the current one, which is version " + version.number()
                        + " with the SHA-256 " + version.sha256() + ". Read that, then judge it.");
        return reviewed();
    }

    private static void requireReady(DecisionId id, DecisionContent content, References references) {
        List<String> missing = Stream.of(
                        content.context().isEmpty() ? "a context" : "",
                        content.options().isEmpty() ? "options" : "",
                        content.chosen() == null ? "a chosen option" : "",
                        content.outcome() == null ? "an outcome" : "")
                .filter(part -> !part.isEmpty())
                .toList();
        refuseIf(
                !missing.isEmpty(),
                "decision.incomplete",
                "Reviewers can't judge it yet: it lacks " + String.join(", ", missing) + ". Revise it first.");
        references.requireKnown(content);
        references.requireSupersedable(id, content.supersedes());
    }

    /** There is a review whenever a decision is proposed. */
    private Review reviewed() {
        return Objects.requireNonNull(review);
    }

    private static String names(List<PersonId> people) {
        return String.join(", ", people.stream().map(PersonId::value).toList());
    }

    @EventSourcingHandler
    void on(DecisionDrafted event) {
        content = event.content();
        version = event.version();
        authors = List.of(event.author());
    }

    @EventSourcingHandler
    void on(DecisionRevised event) {
        content = event.content();
        version = event.version();
        authors = Stream.concat(authors.stream(), Stream.of(event.author()))
                .distinct()
                .toList();
        review = review == null ? null : review.ofNewText();
    }

    @EventSourcingHandler
    void on(DecisionProposed event) {
        review = Review.begun(event);
    }

    @EventSourcingHandler
    void on(DecisionApproved event) {
        review = reviewed().approvedBy(event.reviewer());
    }

    @EventSourcingHandler
    void on(ObjectionRaised event) {
        review = reviewed().objectedToBy(event.reviewer());
    }

    @EventSourcingHandler
    void on(ReviewOverdue event) {
        review = reviewed().missed();
    }

    @EventSourcingHandler
    void on(ChangesRequested event) {
        review = null;
    }

    @EventSourcingHandler
    void on(DecisionAccepted event) {
        review = null;
    }

    @EventSourcingHandler
    void on(DecisionRejected event) {
        review = null;
    }

    @EventSourcingHandler
    void on(DecisionWithdrawn event) {
        review = null;
    }
}
