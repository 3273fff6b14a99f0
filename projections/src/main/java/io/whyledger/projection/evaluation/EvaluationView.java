package io.whyledger.projection.evaluation;

import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationOpened;
import io.whyledger.domain.evaluation.Scale;
import io.whyledger.domain.evaluation.WeightedCriterion;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** An evaluation as everybody may see it at any time: no score stands in here. */
@Entity
@Table(name = "evaluation_view")
@NullUnmarked
public class EvaluationView {

    /** Each query has as many parameters, however few it needs. */
    static final int BATCH = 25;

    @Id
    private String id;

    private String name;
    private String question;
    private int lowest;
    private int highest;

    @Enumerated(EnumType.STRING)
    private EvaluationState state;

    private String openedBy;
    private Instant openedAt;
    private long openedPosition;
    private int ballots;
    private Instant endedAt;
    private Long endedPosition;
    private String abandonedBecause;
    private long version;

    @ElementCollection
    @CollectionTable(name = "evaluation_option", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = BATCH)
    private List<OptionView> options = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_criterion", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = BATCH)
    private List<CriterionView> criteria = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "evaluation_evaluator", joinColumns = @JoinColumn(name = "evaluation_id"))
    @OrderColumn(name = "place")
    @Column(name = "evaluator")
    @BatchSize(size = BATCH)
    private List<String> evaluators = new ArrayList<>();

    protected EvaluationView() {}

    EvaluationView(String id) {
        this.id = id;
    }

    void open(EvaluationOpened event, LedgerEntry entry) {
        name = event.name();
        question = event.question();
        lowest = event.scale().lowest();
        highest = event.scale().highest();
        state = EvaluationState.OPEN;
        openedBy = event.openedBy().value();
        openedAt = entry.at();
        openedPosition = entry.position();
        ballots = 0;
        options.clear();
        event.options().forEach(option -> options.add(OptionView.running(option.value())));
        weigh(event.criteria());
        evaluators.clear();
        event.evaluators().stream().map(PersonId::value).forEach(evaluators::add);
        changed(entry);
    }

    /** One that was withdrawn comes back to where it stood. */
    void add(TechnologyId option) {
        OptionView running = OptionView.running(option.value());
        int place = placeOf(option);
        if (place < 0) {
            options.add(running);
        } else {
            options.set(place, running);
        }
    }

    void withdraw(TechnologyId option, String reason) {
        options.set(placeOf(option), new OptionView(option.value(), true, reason));
    }

    private int placeOf(TechnologyId option) {
        return options.stream().map(OptionView::technologyId).toList().indexOf(option.value());
    }

    void weigh(List<WeightedCriterion> weighted) {
        criteria.clear();
        weighted.stream().map(CriterionView::of).forEach(criteria::add);
    }

    void countBallot() {
        ballots++;
    }

    void close(LedgerEntry entry) {
        end(EvaluationState.CLOSED, entry);
    }

    void abandon(String reason, LedgerEntry entry) {
        abandonedBecause = reason;
        end(EvaluationState.ABANDONED, entry);
    }

    private void end(EvaluationState newState, LedgerEntry entry) {
        state = newState;
        endedAt = entry.at();
        endedPosition = entry.position();
    }

    void changed(LedgerEntry entry) {
        version = entry.version();
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String question() {
        return question;
    }

    public Scale scale() {
        return new Scale(lowest, highest);
    }

    public EvaluationState state() {
        return state;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** How many people have voted. */
    public int ballots() {
        return ballots;
    }

    /** When it was closed or abandoned. */
    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Of the event that closed or abandoned it. */
    public @Nullable Long endedPosition() {
        return endedPosition;
    }

    public @Nullable String abandonedBecause() {
        return abandonedBecause;
    }

    /** Sequence number of the evaluation's last event. */
    public long version() {
        return version;
    }

    /** Withdrawn ones included. */
    public List<OptionView> options() {
        return List.copyOf(options);
    }

    public List<WeightedCriterion> criteria() {
        return criteria.stream().map(CriterionView::toCriterion).toList();
    }

    /** Whose ballots are awaited; empty when everybody may vote. */
    public List<String> evaluators() {
        return List.copyOf(evaluators);
    }
}
