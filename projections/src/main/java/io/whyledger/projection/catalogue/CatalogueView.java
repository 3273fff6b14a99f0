package io.whyledger.projection.catalogue;

import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.FindingAmended;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.FindingRetracted;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyRegistered;
import io.whyledger.projection.processing.LedgerEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A technology as a row of the catalogue. */
@Entity
@Table(name = "catalogue_view")
@NullUnmarked
public class CatalogueView {

    @Id
    private String id;

    private String name;
    private String nameKey;
    private String category;
    private String homepage;
    private String summary;
    private String parentId;

    /** Looked up, so that a renamed parent goes by its new name at once. */
    @Formula("(select parent.name from catalogue_view parent where parent.id = parent_id)")
    private String parentName;

    @Enumerated(EnumType.STRING)
    private Ring ring;

    private int ringOrder;
    private LocalDate ringSince;
    private boolean retired;
    private int strengths;
    private int weaknesses;
    private int neutral;
    private int findings;
    private Instant registeredAt;
    private Instant changedAt;
    private long changedPosition;
    private long version;
    private String headerText;

    @Embedded
    private HeldFindings held = new HeldFindings();

    protected CatalogueView() {}

    CatalogueView(String id) {
        this.id = id;
        moveTo(null, null);
    }

    void register(TechnologyRegistered event, LedgerEntry entry) {
        name = event.name();
        registeredAt = entry.at();
        describe(event.category(), event.homepage(), event.summary(), event.parentId());
    }

    void describe(
            Category newCategory,
            @Nullable String newHomepage,
            @Nullable String newSummary,
            @Nullable TechnologyId newParentId) {
        category = newCategory.value();
        homepage = newHomepage;
        summary = newSummary;
        parentId = newParentId == null ? null : newParentId.value();
        rename(name);
    }

    void rename(String newName) {
        name = newName;
        nameKey = SearchText.of(newName);
        headerText = SearchText.of(String.join(" ", name, category, summary == null ? "" : summary));
    }

    /** A technology in no ring comes after those in the outermost. */
    void moveTo(@Nullable Ring newRing, @Nullable LocalDate since) {
        ring = newRing;
        ringOrder = newRing == null ? Ring.values().length : newRing.ordinal();
        ringSince = since;
    }

    void retire(boolean isRetired) {
        retired = isRetired;
    }

    void record(FindingRecorded event) {
        held.record(event.findingId(), event.stance(), event.criterion() + " " + event.statement());
        count();
    }

    void amend(FindingAmended event) {
        held.amend(event.findingId(), event.stance(), event.criterion() + " " + event.statement());
        count();
    }

    void retract(FindingRetracted event) {
        held.retract(event.findingId());
        count();
    }

    @PrePersist
    @PreUpdate
    void writeFindings() {
        held.write();
    }

    private void count() {
        strengths = held.count(Stance.STRENGTH);
        weaknesses = held.count(Stance.WEAKNESS);
        neutral = held.count(Stance.NEUTRAL);
        findings = strengths + weaknesses + neutral;
    }

    void changed(LedgerEntry entry) {
        changedAt = entry.at();
        changedPosition = entry.position();
        version = entry.version();
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String category() {
        return category;
    }

    public @Nullable String homepage() {
        return homepage;
    }

    public @Nullable String summary() {
        return summary;
    }

    public @Nullable String parentId() {
        return parentId;
    }

    public @Nullable String parentName() {
        return parentName;
    }

    public @Nullable Ring ring() {
        return ring;
    }

    /** The day from which the ring is effective. */
    public @Nullable LocalDate ringSince() {
        return ringSince;
    }

    public boolean retired() {
        return retired;
    }

    public int strengths() {
        return strengths;
    }

    public int weaknesses() {
        return weaknesses;
    }

    public int neutral() {
        return neutral;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Sequence number of the technology's last event. */
    public long version() {
        return version;
    }
}
