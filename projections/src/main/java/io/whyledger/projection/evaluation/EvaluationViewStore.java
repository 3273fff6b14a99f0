package io.whyledger.projection.evaluation;

import io.whyledger.domain.evaluation.BallotRevised;
import io.whyledger.domain.evaluation.BallotSubmitted;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.projection.processing.KeyColumns;
import io.whyledger.projection.processing.Rows;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.axonframework.messaging.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the projector of evaluations writes. */
@Component
class EvaluationViewStore {

    private final EntityManager entities;
    private final Rows<String, EvaluationView> evaluations;
    private final Rows<EvaluatorKey, BallotView> ballots;
    private final Rows<EvaluatorKey, SealedBallotView> sealed;
    private final Rows<String, EvaluationResultView> results;
    private final Rows<Long, EvaluationChangeView> changes;

    EvaluationViewStore(EntityManager entities) {
        this.entities = entities;
        evaluations = Rows.byStream(entities, EvaluationView.class);
        ballots =
                Rows.byColumns(entities, BallotView.class, EvaluationViewStore::evaluatorOf, evaluators("ballot_view"));
        sealed = Rows.byColumns(
                entities, SealedBallotView.class, EvaluationViewStore::evaluatorOf, evaluators("sealed_ballot_view"));
        results = new Rows<>(entities, EvaluationResultView.class, EvaluationViewStore::closedIn);
        changes = Rows.byPosition(entities, EvaluationChangeView.class);
    }

    private static KeyColumns<EvaluatorKey> evaluators(String table) {
        return KeyColumns.<EvaluatorKey>of(table)
                .text("evaluation_id", EvaluatorKey::evaluationId)
                .text("evaluator", EvaluatorKey::evaluator);
    }

    EvaluationView get(EvaluationId id) {
        return evaluations.get(id.value());
    }

    EvaluationView getOrNew(EvaluationId id) {
        return evaluations.getOrNew(id.value(), EvaluationView::new);
    }

    BallotView get(EvaluatorKey key) {
        return ballots.get(key);
    }

    BallotView getOrNew(EvaluatorKey key) {
        return ballots.getOrNew(key, BallotView::new);
    }

    SealedBallotView getOrNewSealed(EvaluatorKey key) {
        return sealed.getOrNew(key, SealedBallotView::new);
    }

    /** Reweighting and withdrawing are rare, so this is asked each time; Hibernate writes first what has changed. */
    List<SealedBallotView> allSealedIn(EvaluationId id) {
        return entities.createQuery(
                        "select s from SealedBallotView s where s.key.evaluationId = :id", SealedBallotView.class)
                .setParameter("id", id.value())
                .getResultList();
    }

    EvaluationResultView getOrNewResult(EvaluationId id) {
        return results.getOrNew(id.value(), EvaluationResultView::new);
    }

    void put(EvaluationView row) {
        evaluations.put(row.id(), row);
    }

    void put(BallotView row) {
        ballots.put(row.key(), row);
    }

    void put(SealedBallotView row) {
        sealed.put(row.key(), row);
    }

    void put(EvaluationResultView row) {
        results.put(row.id(), row);
    }

    void put(EvaluationChangeView row) {
        changes.put(row.position(), row);
    }

    private static @Nullable EvaluatorKey evaluatorOf(Message<?> event) {
        if (event.getPayload() instanceof BallotSubmitted submitted) {
            return EvaluatorKey.of(submitted.evaluationId(), submitted.ballot().evaluator());
        }
        return event.getPayload() instanceof BallotRevised revised
                ? EvaluatorKey.of(revised.evaluationId(), revised.ballot().evaluator())
                : null;
    }

    private static @Nullable String closedIn(Message<?> event) {
        return event.getPayload() instanceof EvaluationClosed closed
                ? closed.evaluationId().value()
                : null;
    }
}
