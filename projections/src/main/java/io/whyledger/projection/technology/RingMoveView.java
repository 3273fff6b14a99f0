package io.whyledger.projection.technology;

import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyMovedToRing;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** A technology was moved to a ring. */
@Entity
@Table(name = "ring_move_view")
@NullUnmarked
public class RingMoveView {

    @Id
    private long position;

    private String technologyId;
    private Instant at;
    private String actor;

    @Enumerated(EnumType.STRING)
    private Ring ring;

    private String rationale;
    private LocalDate effectiveOn;

    protected RingMoveView() {}

    RingMoveView(LedgerEntry entry, TechnologyMovedToRing event) {
        this.position = entry.position();
        this.technologyId = event.technologyId().value();
        this.at = entry.at();
        this.actor = entry.actor();
        this.ring = event.ring();
        this.rationale = event.rationale();
        this.effectiveOn = event.effectiveOn();
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

    public Ring ring() {
        return ring;
    }

    public String rationale() {
        return rationale;
    }

    public LocalDate effectiveOn() {
        return effectiveOn;
    }
}
