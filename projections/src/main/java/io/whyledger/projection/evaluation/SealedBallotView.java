package io.whyledger.projection.evaluation;

import io.whyledger.domain.Slug;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Should the option come back, it is to be scored anew. */
    void forget(TechnologyId option) {
        scores.removeIf(score -> score.technologyId().equals(option.value()));
    }

    /** A criterion is the same however it is written. */
    void keepUnder(List<WeightedCriterion> criteria) {
        Map<String, String> written = criteria.stream()
                .map(WeightedCriterion::criterion)
                .collect(Collectors.toMap(Slug::of, Function.identity(), (one, other) -> one));
        scores.removeIf(score -> !written.containsKey(Slug.of(score.criterion())));
        scores.replaceAll(score -> score.under(written.get(Slug.of(score.criterion()))));
    }

    EvaluatorKey key() {
        return key;
    }

    /** Those that would count if the evaluation were closed now. */
    public List<Score> scores() {
        return scores.stream().map(ScoreView::toScore).toList();
    }
}
