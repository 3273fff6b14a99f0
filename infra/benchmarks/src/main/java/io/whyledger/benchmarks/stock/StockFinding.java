package io.whyledger.benchmarks.stock;

import io.whyledger.domain.technology.Stance;
import io.whyledger.projection.catalogue.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A finding as the catalogue must remember it. */
@Entity
@Table(name = "stock_finding")
@NullUnmarked
class StockFinding {

    @EmbeddedId
    private StockFindingKey key;

    private long position;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Stance stance;

    private boolean holds;

    @Column(length = 10_000)
    private String searchText;

    protected StockFinding() {}

    StockFinding(StockFindingKey key, long position) {
        this.key = key;
        this.position = position;
        this.holds = true;
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

    String searchText() {
        return searchText;
    }
}
