package io.whyledger.projection.evaluation;

import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** That somebody has voted, and when; not what. */
@Entity
@Table(name = "ballot_view")
@NullUnmarked
public class BallotView {

    @EmbeddedId
    private EvaluatorKey key;

    private long position;
    private Instant submittedAt;
    private int revisions;
    private Instant revisedAt;

    protected BallotView() {}

    BallotView(EvaluatorKey key) {
        this.key = key;
    }

    void submit(LedgerEntry entry) {
        position = entry.position();
        submittedAt = entry.at();
        revisions = 0;
        revisedAt = null;
    }

    void revise(LedgerEntry entry) {
        revisions++;
        revisedAt = entry.at();
    }

    EvaluatorKey key() {
        return key;
    }

    public String evaluator() {
        return key.evaluator();
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** How often the ballot was replaced. */
    public int revisions() {
        return revisions;
    }

    /** The last time. */
    public @Nullable Instant revisedAt() {
        return revisedAt;
    }
}
