package io.whyledger.projection.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.domain.evaluation.EvaluationClosed;
import io.whyledger.domain.evaluation.Score;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** What was frozen when an evaluation was closed; nothing changes it any more. */
@Entity
@Table(name = "evaluation_result_view")
@NullUnmarked
public class EvaluationResultView {

    @Id
    private String id;

    private List<String> options;

    @ElementCollection
    @CollectionTable(name = "counted_criterion", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "place")
    private List<CriterionView> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "counted_score", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "place")
    private List<CountedScoreView> scores = new ArrayList<>();

    protected EvaluationResultView() {}

    EvaluationResultView(String id) {
        this.id = id;
    }

    void freeze(EvaluationClosed event) {
        options = event.options().stream().map(TechnologyId::value).toList();
        criteria.clear();
        event.criteria().stream().map(CriterionView::of).forEach(criteria::add);
        scores.clear();
        for (Ballot ballot : event.ballots()) {
            String evaluator = ballot.evaluator().value();
            ballot.scores().forEach(score -> scores.add(CountedScoreView.of(evaluator, score)));
        }
    }

    public String id() {
        return id;
    }

    public List<TechnologyId> options() {
        return options.stream().map(TechnologyId::parse).toList();
    }

    public List<WeightedCriterion> criteria() {
        return criteria.stream().map(CriterionView::toCriterion).toList();
    }

    /** In the order in which they came in; those without a score that counts are left out. */
    public List<Ballot> ballots() {
        Map<String, List<Score>> ballots = new LinkedHashMap<>();
        scores.forEach(score -> ballots.computeIfAbsent(score.evaluator(), evaluator -> new ArrayList<>())
                .add(score.toScore()));
        return ballots.entrySet().stream()
                .map(ballot -> new Ballot(new PersonId(ballot.getKey()), ballot.getValue()))
                .toList();
    }
}
