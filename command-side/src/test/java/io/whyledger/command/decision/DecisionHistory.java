package io.whyledger.command.decision;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.AdoptionEnded;
import io.whyledger.domain.decision.CanonicalContent;
import io.whyledger.domain.decision.ChangesRequested;
import io.whyledger.domain.decision.ContentVersion;
import io.whyledger.domain.decision.DecisionAccepted;
import io.whyledger.domain.decision.DecisionAdopted;
import io.whyledger.domain.decision.DecisionApproved;
import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.DecisionDeprecated;
import io.whyledger.domain.decision.DecisionDrafted;
import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.domain.decision.DecisionProposed;
import io.whyledger.domain.decision.DecisionReaffirmed;
import io.whyledger.domain.decision.DecisionRejected;
import io.whyledger.domain.decision.DecisionRevised;
import io.whyledger.domain.decision.DecisionSuperseded;
import io.whyledger.domain.decision.DecisionWithdrawn;
import io.whyledger.domain.decision.ObjectionRaised;
import io.whyledger.domain.decision.ReviewDateReached;
import io.whyledger.domain.decision.ReviewDateSet;
import io.whyledger.domain.decision.ReviewOverdue;
import io.whyledger.domain.decision.WaiverExpired;
import io.whyledger.domain.decision.WaiverGranted;
import io.whyledger.domain.decision.WaiverRevoked;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a decision's events may say, told by nothing but the events; it knows nothing of how they come about. */
class DecisionHistory {

    private static final Set<Stage> ONCE_ACCEPTED = Set.of(Stage.ACCEPTED, Stage.SUPERSEDED, Stage.DEPRECATED);

    /** In which stages each event can happen; none that is not named here follows the first. */
    private static final Map<Class<? extends DecisionEvent>, Set<Stage>> POSSIBLE = Map.ofEntries(
            entry(DecisionRevised.class, Set.of(Stage.DRAFT, Stage.PROPOSED)),
            entry(DecisionProposed.class, Set.of(Stage.DRAFT)),
            entry(ChangesRequested.class, Set.of(Stage.PROPOSED)),
            entry(DecisionApproved.class, Set.of(Stage.PROPOSED)),
            entry(ObjectionRaised.class, Set.of(Stage.PROPOSED)),
            entry(ReviewOverdue.class, Set.of(Stage.PROPOSED)),
            entry(DecisionAccepted.class, Set.of(Stage.PROPOSED)),
            entry(DecisionRejected.class, Set.of(Stage.PROPOSED)),
            entry(DecisionWithdrawn.class, Set.of(Stage.DRAFT, Stage.PROPOSED)),
            entry(DecisionSuperseded.class, Set.of(Stage.ACCEPTED)),
            entry(DecisionDeprecated.class, Set.of(Stage.ACCEPTED)),
            entry(ReviewDateSet.class, Set.of(Stage.ACCEPTED)),
            entry(ReviewDateReached.class, Set.of(Stage.ACCEPTED)),
            entry(DecisionReaffirmed.class, Set.of(Stage.ACCEPTED)),
            entry(WaiverGranted.class, Set.of(Stage.ACCEPTED)),
            entry(WaiverRevoked.class, ONCE_ACCEPTED),
            entry(WaiverExpired.class, ONCE_ACCEPTED),
            entry(DecisionAdopted.class, Set.of(Stage.ACCEPTED)),
            entry(AdoptionEnded.class, ONCE_ACCEPTED));

    private final List<DecisionEvent> events = new ArrayList<>();
    private final Set<PersonId> authors = new HashSet<>();
    private final Set<PersonId> approvals = new LinkedHashSet<>();
    private Stage stage = Stage.DRAFT;
    private @Nullable ContentVersion version;
    private @Nullable DecisionProposed proposal;
    private boolean overdue;

    int length() {
        return events.size();
    }

    Stage stage() {
        return stage;
    }

    /** An approval by which the quorum is reached is followed by the acceptance at once. */
    void requireNothingLeftToAccept() {
        if (stage == Stage.PROPOSED && proposal != null) {
            assertThat(approvals).hasSizeLessThan(proposal.quorum());
        }
    }

    void add(DecisionEvent event) {
        if (event instanceof DecisionDrafted drafted) {
            assertThat(events).isEmpty();
            write(drafted.version(), drafted.content(), 1, drafted.author());
        } else {
            assertThat(POSSIBLE.get(event.getClass())).as("stages of %s", event).contains(stage);
            check(event);
        }
        events.add(event);
    }

    private void check(DecisionEvent event) {
        if (event instanceof DecisionRevised revised) {
            assertThat(revised.voidedApprovals()).containsExactlyInAnyOrderElementsOf(approvals);
            assertThat(stage == Stage.DRAFT || authors.contains(revised.author()))
                    .isTrue();
            approvals.clear();
            write(revised.version(), revised.content(), version().number() + 1, revised.author());
        } else if (event instanceof DecisionProposed proposed) {
            propose(proposed);
        } else if (event instanceof DecisionApproved approved) {
            requireJudge(approved.reviewer(), approved.version());
            assertThat(approvals.add(approved.reviewer())).isTrue();
        } else if (event instanceof ObjectionRaised objection) {
            requireJudge(objection.reviewer(), objection.version());
            approvals.remove(objection.reviewer());
        } else if (event instanceof ChangesRequested requested) {
            requireJudge(requested.reviewer(), requested.version());
            approvals.clear();
            stage = Stage.DRAFT;
        } else if (event instanceof ReviewOverdue) {
            assertThat(overdue).isFalse();
            overdue = true;
        } else if (event instanceof DecisionAccepted accepted) {
            accept(accepted);
        } else if (event instanceof DecisionRejected) {
            stage = Stage.REJECTED;
        } else if (event instanceof DecisionWithdrawn withdrawn) {
            assertThat(authors).contains(withdrawn.withdrawnBy());
            stage = Stage.WITHDRAWN;
        } else if (event instanceof DecisionSuperseded) {
            stage = Stage.SUPERSEDED;
        } else if (event instanceof DecisionDeprecated) {
            stage = Stage.DEPRECATED;
        }
    }

    private void write(ContentVersion written, DecisionContent content, int number, PersonId author) {
        assertThat(written)
                .isEqualTo(
                        new ContentVersion(number, CanonicalContent.of(content).sha256()));
        version = written;
        authors.add(author);
    }

    private void propose(DecisionProposed proposed) {
        assertThat(authors).contains(proposed.proposedBy()).doesNotContainAnyElementsOf(proposed.reviewers());
        assertThat(proposed.version()).isEqualTo(version);
        stage = Stage.PROPOSED;
        proposal = proposed;
        overdue = false;
        approvals.clear();
    }

    private void accept(DecisionAccepted accepted) {
        assertThat(events.get(events.size() - 1)).isInstanceOf(DecisionApproved.class);
        assertThat(accepted.version()).isEqualTo(version);
        assertThat(accepted.approvedBy())
                .containsExactlyElementsOf(approvals)
                .hasSizeGreaterThanOrEqualTo(proposal().quorum())
                .doesNotContainAnyElementsOf(authors)
                .isSubsetOf(proposal().reviewers());
        stage = Stage.ACCEPTED;
    }

    private void requireJudge(PersonId person, ContentVersion seen) {
        assertThat(seen).isEqualTo(version);
        assertThat(authors).doesNotContain(person);
        assertThat(proposal().reviewers()).contains(person);
    }

    private ContentVersion version() {
        return Objects.requireNonNull(version);
    }

    private DecisionProposed proposal() {
        return Objects.requireNonNull(proposal);
    }
}
