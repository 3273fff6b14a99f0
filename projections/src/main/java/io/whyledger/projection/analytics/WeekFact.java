package io.whyledger.projection.analytics;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** How much happened to one stream in one week. */
@Entity
@Table(name = "analytics_week")
@NullUnmarked
class WeekFact {

    @EmbeddedId
    private WeekKey key;

    private String kind;
    private int events;

    protected WeekFact() {}

    WeekFact(WeekKey key) {
        this.key = key;
        this.kind = Streams.kind(key.stream());
    }

    void count() {
        events++;
    }
}
