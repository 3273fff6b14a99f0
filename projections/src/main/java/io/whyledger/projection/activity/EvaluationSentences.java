package io.whyledger.projection.activity;

import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.CriteriaReweighted;
import io.whyledger.domain.evaluation.EvaluationAbandoned;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.OptionAdded;
import io.whyledger.domain.evaluation.OptionWithdrawn;
import io.whyledger.projection.processing.LedgerEntry;

/** Who did what to an evaluation, in words; of a ballot, only that there is one. */
final class EvaluationSentences {

    private EvaluationSentences() {}

    static String of(LedgerEntry entry, EvaluationOpened event) {
        return "%s opened the evaluation %s of %d options under %s"
                .formatted(
                        entry.actor(),
                        event.name(),
                        event.options().size(),
                        criteria(event.criteria().size()));
    }

    static String of(LedgerEntry entry, OptionAdded event, String name) {
        return "%s added the option %s to %s"
                .formatted(entry.actor(), event.option().slug(), name);
    }

    static String of(LedgerEntry entry, OptionWithdrawn event, String name) {
        return "%s withdrew the option %s from %s"
                .formatted(entry.actor(), event.option().slug(), name);
    }

    static String of(LedgerEntry entry, CriteriaReweighted event, String name) {
        return "%s reweighted %s, now under %s"
                .formatted(entry.actor(), name, criteria(event.criteria().size()));
    }

    static String of(LedgerEntry entry, BallotSubmitted event, String name) {
        return "%s submitted a ballot on %s".formatted(entry.actor(), name);
    }

    static String of(LedgerEntry entry, BallotRevised event, String name) {
        return "%s revised a ballot on %s".formatted(entry.actor(), name);
    }

    static String of(LedgerEntry entry, EvaluationClosed event, String name) {
        int ballots = event.ballots().size();
        return "%s closed %s with %d %s".formatted(entry.actor(), name, ballots, ballots == 1 ? "ballot" : "ballots");
    }

    static String of(LedgerEntry entry, EvaluationAbandoned event, String name) {
        return "%s abandoned %s".formatted(entry.actor(), name);
    }

    private static String criteria(int count) {
        return count == 1 ? "1 criterion" : count + " criteria";
    }
}
