package io.whyledger.projection.evaluation;

import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.CriteriaReweighted;
import io.whyledger.domain.evaluation.EvaluationAbandoned;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.EvaluationEvent;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.OptionAdded;
import io.whyledger.domain.evaluation.OptionWithdrawn;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.processing.LedgerEntry;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps evaluations, who has voted, each ballot under its seal, and the frozen results. */
@Component
@ProcessingGroup(ViewNames.EVALUATION)
class EvaluationProjector {

    private final EvaluationViewStore views;

    EvaluationProjector(EvaluationViewStore views) {
        this.views = views;
    }

    @EventHandler
    void on(EvaluationOpened event, LedgerEntry entry) {
        EvaluationView evaluation = views.getOrNew(event.evaluationId());
        evaluation.open(event, entry);
        views.put(evaluation);
        views.put(change(event, entry, "opened", null).weighing(event.criteria()));
    }

    @EventHandler
    void on(OptionAdded event, LedgerEntry entry) {
        changed(event, entry).add(event.option());
        views.put(change(event, entry, "option-added", null).about(event.option()));
    }

    @EventHandler
    void on(OptionWithdrawn event, LedgerEntry entry) {
        changed(event, entry).withdraw(event.option(), event.reason());
        views.allSealedIn(event.evaluationId()).forEach(ballot -> ballot.forget(event.option()));
        views.put(change(event, entry, "option-withdrawn", event.reason()).about(event.option()));
    }

    @EventHandler
    void on(CriteriaReweighted event, LedgerEntry entry) {
        changed(event, entry).weigh(event.criteria());
        views.allSealedIn(event.evaluationId()).forEach(ballot -> ballot.keepUnder(event.criteria()));
        views.put(change(event, entry, "reweighted", event.reason()).weighing(event.criteria()));
    }

    @EventHandler
    void on(BallotSubmitted event, LedgerEntry entry) {
        BallotView ballot = views.getOrNew(
                EvaluatorKey.of(event.evaluationId(), event.ballot().evaluator()));
        EvaluationView evaluation = changed(event, entry);
        if (ballot.submittedAt() == null) {
            evaluation.countBallot();
        }
        ballot.submit(entry);
        views.put(ballot);
        seal(event.evaluationId(), event.ballot());
        views.put(change(event, entry, "ballot-submitted", null));
    }

    @EventHandler
    void on(BallotRevised event, LedgerEntry entry) {
        BallotView ballot =
                views.get(EvaluatorKey.of(event.evaluationId(), event.ballot().evaluator()));
        changed(event, entry);
        ballot.revise(entry);
        seal(event.evaluationId(), event.ballot());
        views.put(change(event, entry, "ballot-revised", null));
    }

    @EventHandler
    void on(EvaluationClosed event, LedgerEntry entry) {
        changed(event, entry).close(entry);
        EvaluationResultView result = views.getOrNewResult(event.evaluationId());
        result.freeze(event);
        views.put(result);
        views.put(change(event, entry, "closed", null));
    }

    @EventHandler
    void on(EvaluationAbandoned event, LedgerEntry entry) {
        changed(event, entry).abandon(event.reason(), entry);
        views.put(change(event, entry, "abandoned", event.reason()));
    }

    private EvaluationView changed(EvaluationEvent event, LedgerEntry entry) {
        EvaluationView evaluation = views.get(event.evaluationId());
        evaluation.changed(entry);
        return evaluation;
    }

    private void seal(EvaluationId id, Ballot ballot) {
        SealedBallotView sealed = views.getOrNewSealed(EvaluatorKey.of(id, ballot.evaluator()));
        sealed.write(ballot.scores());
        views.put(sealed);
    }

    private static EvaluationChangeView change(
            EvaluationEvent event, LedgerEntry entry, String kind, @Nullable String reason) {
        return new EvaluationChangeView(entry, event.evaluationId(), kind, reason);
    }
}
