package io.whyledger.projection.decision;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A fact on which decisions may rely is no longer what it was. */
@Entity
@Table(name = "fact_change_view")
@NullUnmarked
public class FactChangeView {

    @Id
    private long position;

    private String eventId;
    private String fact;
    private String type;
    private Instant at;
    private String actor;
    private String detail;
    private String causedBy;

    protected FactChangeView() {}

    FactChangeView(
            LedgerEntry entry, String fact, DomainEvent event, @Nullable String detail, @Nullable DecisionId causedBy) {
        this.position = entry.position();
        this.eventId = entry.eventId();
        this.at = entry.at();
        this.actor = entry.actor();
        this.fact = fact;
        this.type = event.getClass().getSimpleName();
        this.detail = detail;
        this.causedBy = causedBy == null ? null : causedBy.value();
    }

    /** Of the event in the ledger. */
    public long position() {
        return position;
    }

    public String eventId() {
        return eventId;
    }

    /** A fact, or a technology of which all facts have changed. */
    public String fact() {
        return fact;
    }

    /** Of the event, such as {@code FindingRetracted}. */
    public String type() {
        return type;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    /** Why, or to what. */
    public @Nullable String detail() {
        return detail;
    }

    /** The decision that brought it about; it is no surprise to that one. */
    public @Nullable String causedBy() {
        return causedBy;
    }
}
