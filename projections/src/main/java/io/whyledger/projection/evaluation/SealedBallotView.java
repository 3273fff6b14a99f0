package io.whyledger.projection.evaluation;

import io.whyledger.domain.evaluation.Score;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** What one evaluator has written on their ballot, for nobody else to see. */
@Entity
@Table(name = "sealed_ballot_view")
@NullUnmarked
public class SealedBallotView {

    @EmbeddedId
    private EvaluatorKey key;

    @ElementCollection
    @CollectionTable(
            name = "sealed_score",
            joinColumns = {@JoinColumn(name = "evaluation_id"), @JoinColumn(name = "evaluator")})
    @OrderColumn(name = "place")
    private List<ScoreView> scores = new ArrayList<>();

    protected SealedBallotView() {}

    SealedBallotView(EvaluatorKey key) {
        this.key = key;
    }

    void write(List<Score> newScores) {
        scores.clear();
        newScores.stream().map(ScoreView::of).forEach(scores::add);
    }

    EvaluatorKey key() {
        return key;
    }

    public List<Score> scores() {
        return scores.stream().map(ScoreView::toScore).toList();
    }
}
