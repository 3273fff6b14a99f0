package io.whyledger.projection.catalogue;

import io.whyledger.domain.technology.Stance;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** What the catalogue must remember of a finding to take it off its row again. */
@Entity
@Table(name = "catalogue_finding")
@NullUnmarked
class CatalogueFinding {

    @EmbeddedId
    private FindingKey key;

    private long position;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private boolean holds;
    private String searchText;

    protected CatalogueFinding() {}

    CatalogueFinding(FindingKey key) {
        this.key = key;
    }

    void record(long atPosition) {
        position = atPosition;
        holds = true;
    }

    void read(String criterion, Stance newStance, String statement) {
        stance = newStance;
        searchText = SearchText.of(criterion + " " + statement);
    }

    void retract() {
        holds = false;
    }

    Stance stance() {
        return stance;
    }

    boolean holds() {
        return holds;
    }

    String searchText() {
        return searchText;
    }
}
