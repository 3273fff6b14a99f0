package io.whyledger.projection.analytics;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** How far scores were apart under a criterion of a closed evaluation. */
@Entity
@Table(name = "analytics_spread")
@NullUnmarked
class SpreadFact {

    @EmbeddedId
    private SpreadKey key;

    private String name;
    private Instant closedAt;
    private int scores;
    private double deviation;
    private double relative;

    protected SpreadFact() {}

    SpreadFact(SpreadKey key, String name, Instant closedAt, int scores, double deviation, double relative) {
        this.key = key;
        this.name = name;
        this.closedAt = closedAt;
        this.scores = scores;
        this.deviation = deviation;
        this.relative = relative;
    }

    SpreadKey key() {
        return key;
    }
}
