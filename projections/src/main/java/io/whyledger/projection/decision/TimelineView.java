package io.whyledger.projection.decision;

import io.whyledger.domain.decision.DecisionEvent;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something that happened to a decision, told as a sentence. */
@Entity
@Table(name = "decision_timeline_view")
@NullUnmarked
public class TimelineView {

    @Id
    private long position;

    private String eventId;
    private String decisionId;
    private String type;
    private Instant at;
    private String actor;
    private String sentence;
    private String detail;

    protected TimelineView() {}

    TimelineView(LedgerEntry entry, DecisionEvent event, String sentence, @Nullable String detail) {
        this.position = entry.position();
        this.eventId = entry.eventId();
        this.at = entry.at();
        this.actor = entry.actor();
        this.decisionId = event.decisionId().value();
        this.type = event.getClass().getSimpleName();
        this.sentence = sentence;
        this.detail = detail;
    }

    /** Of the event in the ledger. */
    public long position() {
        return position;
    }

    public String eventId() {
        return eventId;
    }

    public String type() {
        return type;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    public String sentence() {
        return sentence;
    }

    /** What somebody wrote along with it. */
    public @Nullable String detail() {
        return detail;
    }
}
