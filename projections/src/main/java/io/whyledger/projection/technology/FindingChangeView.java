package io.whyledger.projection.technology;

import io.whyledger.domain.technology.Stance;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What was done to a finding, and how it read from then on. */
@Entity
@Table(name = "finding_change_view")
@NullUnmarked
public class FindingChangeView {

    @Id
    private long position;

    @Embedded
    private FindingKey finding;

    private Instant at;
    private String actor;
    private String kind;
    private String criterion;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private String statement;
    private String reason;

    protected FindingChangeView() {}

    FindingChangeView(LedgerEntry entry, String kind, FindingView finding, @Nullable String reason) {
        this.position = entry.position();
        this.at = entry.at();
        this.actor = entry.actor();
        this.kind = kind;
        this.finding = finding.key();
        this.criterion = finding.criterion();
        this.stance = finding.stance();
        this.statement = finding.statement();
        this.reason = reason;
    }

    /** Of the event in the ledger. */
    public long position() {
        return position;
    }

    public FindingKey finding() {
        return finding;
    }

    public Instant at() {
        return at;
    }

    public String actor() {
        return actor;
    }

    /** {@code recorded}, {@code amended} or {@code retracted}. */
    public String kind() {
        return kind;
    }

    public String criterion() {
        return criterion;
    }

    public Stance stance() {
        return stance;
    }

    public String statement() {
        return statement;
    }

    public @Nullable String reason() {
        return reason;
    }
}
