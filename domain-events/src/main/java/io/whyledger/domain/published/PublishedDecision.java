package io.whyledger.domain.published;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import io.whyledger.domain.technology.Ring;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the event stream tells about decisions: who did what when and to what it refers, but none of its prose. */
public sealed interface PublishedDecision extends IntegrationEvent {

    String decision();

    @EventType("io.whyledger.decision.drafted.v1")
    @JsonClassDescription("Somebody began to write down a decision.")
    record Drafted(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription("What people call it, such as ADR 12.") String label,
            Content content,
            @JsonPropertyDescription(Wording.VERSION) Version version,
            @JsonPropertyDescription(Wording.AUTHOR) String author,
            @JsonPropertyDescription("When it was taken, for those that are older than this ledger.") @Nullable
                    LocalDate decidedOn)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.revised.v1")
    @JsonClassDescription("The text was replaced, and with it all approvals of the text before.")
    record Revised(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            Content content,
            @JsonPropertyDescription(Wording.VERSION) Version version,
            @JsonPropertyDescription(Wording.AUTHOR) String author,
            @JsonPropertyDescription("Pseudonyms of those whose approvals of the text before count no more.")
                    List<String> voidedApprovals)
            implements PublishedDecision {

        public Revised {
            voidedApprovals = List.copyOf(voidedApprovals);
        }
    }

    @EventType("io.whyledger.decision.proposed.v1")
    @JsonClassDescription("Reviewers were asked to judge the decision.")
    record Proposed(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.VERSION) Version version,
            @JsonPropertyDescription("Pseudonyms of the reviewers.") List<String> reviewers,
            @JsonPropertyDescription("Approvals by which it is accepted.") int quorum,
            @JsonPropertyDescription(Wording.DEADLINE) Instant deadline,
            @JsonPropertyDescription("Pseudonym of who proposed it.") String proposedBy)
            implements PublishedDecision {

        public Proposed {
            reviewers = List.copyOf(reviewers);
        }
    }

    @EventType("io.whyledger.decision.changes-requested.v1")
    @JsonClassDescription("A reviewer wants the text changed; it is a draft again.")
    record ChangesRequested(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.VERSION) Version version,
            @JsonPropertyDescription(Wording.REVIEWER) String reviewer)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.approved.v1")
    @JsonClassDescription("A reviewer approved exactly this text.")
    record Approved(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.VERSION) Version version,
            @JsonPropertyDescription(Wording.REVIEWER) String reviewer)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.objection-raised.v1")
    @JsonClassDescription("A reviewer dissents from this text.")
    record ObjectionRaised(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.VERSION) Version version,
            @JsonPropertyDescription(Wording.REVIEWER) String reviewer)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.accepted.v1")
    @JsonClassDescription("The quorum is reached.")
    record Accepted(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.VERSION) Version version,
            @JsonPropertyDescription("Pseudonyms of those whose approvals count.") List<String> approvedBy,
            @JsonPropertyDescription(Wording.SUPERSEDES) List<String> supersedes,
            @JsonPropertyDescription(Wording.RING_MOVES) List<RingMove> ringMoves)
            implements PublishedDecision {

        public Accepted {
            approvedBy = List.copyOf(approvedBy);
            supersedes = List.copyOf(supersedes);
            ringMoves = List.copyOf(ringMoves);
        }
    }

    @EventType("io.whyledger.decision.rejected.v1")
    @JsonClassDescription("It was decided not to do this.")
    record Rejected(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription("Pseudonym of who rejected it.") String rejectedBy)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.withdrawn.v1")
    @JsonClassDescription("An author took the decision back before it was accepted.")
    record Withdrawn(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription("Pseudonym of who withdrew it.") String withdrawnBy)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.superseded.v1")
    @JsonClassDescription("Another decision, which was accepted, took its place.")
    record Superseded(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription("Stream of the other decision.") String by)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.deprecated.v1")
    @JsonClassDescription("It holds no more, and no other took its place.")
    record Deprecated(@JsonPropertyDescription(Wording.DECISION) String decision) implements PublishedDecision {}

    @EventType("io.whyledger.decision.review-overdue.v1")
    @JsonClassDescription("The deadline passed before the reviewers came to an end.")
    record ReviewOverdue(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.DEADLINE) Instant deadline)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.review-date-set.v1")
    @JsonClassDescription("An accepted decision is to be looked at again on a day.")
    record ReviewDateSet(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.REVIEW_ON) LocalDate reviewOn)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.review-date-reached.v1")
    @JsonClassDescription("The day on which the decision is to be looked at again has come.")
    record ReviewDateReached(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.REVIEW_ON) LocalDate reviewOn)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.reaffirmed.v1")
    @JsonClassDescription("Somebody looked at the decision again and it still holds, whatever has changed until now.")
    record Reaffirmed(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription("Pseudonym of who looked at it.") String reaffirmedBy,
            @JsonPropertyDescription(Wording.REVIEW_ON) @Nullable LocalDate nextReviewOn)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.waiver-granted.v1")
    @JsonClassDescription("A scope is excused from the decision.")
    record WaiverGranted(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.WAIVER) String waiver,
            @JsonPropertyDescription("Who is excused.") Scope scope,
            @JsonPropertyDescription(Wording.UNTIL) LocalDate until,
            @JsonPropertyDescription("Pseudonym of who granted it.") String grantedBy)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.waiver-revoked.v1")
    @JsonClassDescription("A scope is excused no more, before its time.")
    record WaiverRevoked(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.WAIVER) String waiver)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.waiver-expired.v1")
    @JsonClassDescription("The time for which a scope was excused is over.")
    record WaiverExpired(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.WAIVER) String waiver,
            @JsonPropertyDescription(Wording.UNTIL) LocalDate until)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.adopted.v1")
    @JsonClassDescription("A system follows the decision.")
    record Adopted(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.SYSTEM) String system,
            @JsonPropertyDescription("The first day, which may lie in the past.") LocalDate since)
            implements PublishedDecision {}

    @EventType("io.whyledger.decision.adoption-ended.v1")
    @JsonClassDescription("A system no longer follows the decision.")
    record AdoptionEnded(
            @JsonPropertyDescription(Wording.DECISION) String decision,
            @JsonPropertyDescription(Wording.SYSTEM) String system,
            @JsonPropertyDescription("The first day on which it does not.") LocalDate on)
            implements PublishedDecision {}

    /** What a version of a decision says, without its prose. */
    record Content(
            String title,
            @JsonPropertyDescription("The ways that were open.") List<Option> options,
            @JsonPropertyDescription("Name of the chosen option; a draft may have none.") @Nullable String chosen,
            @JsonPropertyDescription("For what it holds.") Scope scope,
            @JsonPropertyDescription("Streams of evaluations that it cites.") List<String> grounds,
            @JsonPropertyDescription("Facts whose later change makes it stale: technology/kotlin#f1,"
                            + " technology/kotlin#ring, or the stream of an evaluation or decision.")
                    List<String> reliesOn,
            @JsonPropertyDescription(Wording.SUPERSEDES) List<String> supersedes,
            @JsonPropertyDescription("Streams of decisions that stay and hold together with it.") List<String> amends,
            @JsonPropertyDescription(Wording.RING_MOVES) List<RingMove> ringMoves) {

        public Content {
            options = List.copyOf(options);
            grounds = List.copyOf(grounds);
            reliesOn = List.copyOf(reliesOn);
            supersedes = List.copyOf(supersedes);
            amends = List.copyOf(amends);
            ringMoves = List.copyOf(ringMoves);
        }
    }

    /** One of the ways that were open: a technology, or just a name. */
    record Option(
            @JsonPropertyDescription("Unique within the decision.") String name,
            @JsonPropertyDescription(Wording.TECHNOLOGY) @Nullable String technology) {}

    /** One of the texts that a decision has had. */
    record Version(
            @JsonPropertyDescription("From 1.") int number,
            @JsonPropertyDescription("SHA-256 of the whole text, 64 lower-case hexadecimal digits.") String sha256) {}

    /** For what something holds. */
    record Scope(
            @KnownValues(io.whyledger.domain.decision.Scope.Kind.class) String kind,
            @JsonPropertyDescription("Name of the system, the team or the organisation.") String name) {}

    /** To where a technology moves on the radar. */
    record RingMove(
            @JsonPropertyDescription(Wording.TECHNOLOGY) String technology,
            @KnownValues(Ring.class) @JsonPropertyDescription(Wording.RING) String ring) {}
}
