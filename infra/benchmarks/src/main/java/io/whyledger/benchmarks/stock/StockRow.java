package io.whyledger.benchmarks.stock;

import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.catalogue.SearchText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** A technology with the content and the indexes of the product's catalogue. */
@Entity
@Table(
        name = "stock_catalogue",
        indexes = {
            @Index(columnList = "name_key, id"),
            @Index(columnList = "category, name_key"),
            @Index(columnList = "parent_id, name_key"),
            @Index(columnList = "ring_order, name_key")
        })
@NullUnmarked
public class StockRow {

    @Id
    private String id;

    private String name;
    private String nameKey;
    private String category;
    private String homepage;

    @Column(length = 2_000)
    private String summary;

    private String parentId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(20)")
    private Ring ring;

    private int ringOrder = Ring.values().length;
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

    @Column(length = 10_000)
    private String headerText;

    @Column(length = 1_000_000)
    private String findingText = "";

    protected StockRow() {}

    StockRow(TechnologyId id, String name, Instant at) {
        this.id = id.value();
        this.name = name;
        this.registeredAt = at;
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

    void moveTo(Ring newRing, LocalDate since) {
        ring = newRing;
        ringOrder = newRing.ordinal();
        ringSince = since;
    }

    void retire(boolean isRetired) {
        retired = isRetired;
    }

    void count(Stance stance, int more) {
        switch (stance) {
            case STRENGTH -> strengths += more;
            case WEAKNESS -> weaknesses += more;
            case NEUTRAL -> neutral += more;
        }
        findings += more;
    }

    void searchAlsoBy(String text) {
        findingText = findingText + "\n" + text;
    }

    void searchOnlyBy(List<String> texts) {
        findingText = String.join("\n", texts);
    }

    void changed(Instant at, long position, long newVersion) {
        changedAt = at;
        changedPosition = position;
        version = newVersion;
    }

    public String id() {
        return id;
    }
}
