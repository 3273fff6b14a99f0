package io.whyledger.projection.technology;

import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.Stance;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A finding as it reads today. */
@Entity
@Table(name = "finding_view")
@NullUnmarked
public class FindingView {

    @EmbeddedId
    private FindingKey key;

    private long position;
    private String criterion;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private boolean stanceProposed;
    private String statement;
    private List<String> evidence;
    private LocalDate observedOn;
    private String originDocument;
    private String originContentHash;
    private Integer originLine;
    private boolean retracted;

    protected FindingView() {}

    FindingView(FindingKey key) {
        this.key = key;
    }

    void record(FindingRecorded event, long atPosition) {
        position = atPosition;
        retracted = false;
        stanceProposed = event.stanceProposed();
        read(event.criterion(), event.stance(), event.statement(), event.evidence(), event.observedOn());
        comeFrom(event.origin());
    }

    /** Whoever amends a finding has looked at its stance too. */
    void amend(FindingAmended event) {
        stanceProposed = event.origin() != null;
        read(event.criterion(), event.stance(), event.statement(), event.evidence(), event.observedOn());
    }

    void retract() {
        retracted = true;
    }

    private void read(
            String newCriterion, Stance newStance, String newStatement, List<String> newEvidence, LocalDate day) {
        criterion = newCriterion;
        stance = newStance;
        statement = newStatement;
        evidence = newEvidence;
        observedOn = day;
    }

    private void comeFrom(@Nullable Origin origin) {
        originDocument = origin == null ? null : origin.document();
        originContentHash = origin == null ? null : origin.contentHash();
        originLine = origin == null ? null : origin.line();
    }

    public FindingKey key() {
        return key;
    }

    public String criterion() {
        return criterion;
    }

    public Stance stance() {
        return stance;
    }

    public boolean stanceProposed() {
        return stanceProposed;
    }

    public String statement() {
        return statement;
    }

    public List<String> evidence() {
        return evidence;
    }

    public LocalDate observedOn() {
        return observedOn;
    }

    public @Nullable Origin origin() {
        return originDocument == null ? null : new Origin(originDocument, originContentHash, originLine);
    }

    public boolean retracted() {
        return retracted;
    }
}
