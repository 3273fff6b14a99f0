package io.whyledger.projection.evaluation;

import io.whyledger.domain.evaluation.EvaluationId;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something was done to an evaluation: by whom, when and why. */
@Entity
@Table(name = "evaluation_change_view")
@NullUnmarked
public class EvaluationChangeView {

    @Id
    private long position;

    private String evaluationId;
    private Instant at;
    private String actor;
    private String kind;
    private String technologyId;
    private String reason;

    @ElementCollection
    @CollectionTable(name = "evaluation_change_criterion", joinColumns = @JoinColumn(name = "position"))
    @OrderColumn(name = "place")
    @BatchSize(size = EvaluationView.BATCH)
    private List<CriterionView> criteria = new ArrayList<>();

    protected EvaluationChangeView() {}

    EvaluationChangeView(LedgerEntry entry, EvaluationId evaluation, String kind, @Nullable String reason) {
        this.position = entry.position();
        this.evaluationId = evaluation.value();
        this.at = entry.at();
        this.actor = entry.actor();
        this.kind = kind;
        this.reason = reason;
    }

    EvaluationChangeView about(TechnologyId option) {
        technologyId = option.value();
        return this;
    }

    EvaluationChangeView weighing(List<WeightedCriterion> weighted) {
        weighted.stream().map(CriterionView::of).forEach(criteria::add);
        return this;
    }

    /** Of the event in the ledger. */
    public long position() {
        return position;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    /**
     * {@code opened}, {@code option-added}, {@code option-withdrawn}, {@code reweighted}, {@code ballot-submitted}, {@code
     * ballot-revised}, {@code closed} or {@code abandoned}.
     */
    public String kind() {
        return kind;
    }

    /** The option that was added or withdrawn. */
    public @Nullable String technologyId() {
        return technologyId;
    }

    public @Nullable String reason() {
        return reason;
    }

    /** What the weights were from then on; empty when they stayed. */
    public List<WeightedCriterion> criteria() {
        return criteria.stream().map(CriterionView::toCriterion).toList();
    }
}
