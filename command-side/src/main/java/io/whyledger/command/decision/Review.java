package io.whyledger.command.decision;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionProposed;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What reviewers have said of the current text since it was proposed.
 *
 * @param overdue it was recorded that the deadline has passed
 * @param approvals of exactly this text
 * @param objections to exactly this text; nobody is in both lists
 */
record Review(
        List<PersonId> reviewers,
        int quorum,
        Instant deadline,
        boolean overdue,
        List<PersonId> approvals,
        List<PersonId> objections) {

    static Review begun(DecisionProposed event) {
        return new Review(event.reviewers(), event.quorum(), event.deadline(), false, List.of(), List.of());
    }

    Review approvedBy(PersonId person) {
        return new Review(reviewers, quorum, deadline, overdue, with(approvals, person), without(objections, person));
    }

    Review objectedToBy(PersonId person) {
        return new Review(reviewers, quorum, deadline, overdue, without(approvals, person), with(objections, person));
    }

    Review ofNewText() {
        return new Review(reviewers, quorum, deadline, overdue, List.of(), List.of());
    }

    Review missed() {
        return new Review(reviewers, quorum, deadline, true, approvals, objections);
    }

    boolean hasQuorum() {
        return approvals.size() >= quorum;
    }

    boolean awaits(Instant end) {
        return !overdue && deadline.equals(end);
    }

    private static List<PersonId> with(List<PersonId> people, PersonId person) {
        return Stream.concat(people.stream(), Stream.of(person)).distinct().toList();
    }

    private static List<PersonId> without(List<PersonId> people, PersonId person) {
        return people.stream().filter(other -> !other.equals(person)).toList();
    }
}
