package io.whyledger.projection.analytics;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** The scale of an evaluation. */
@Entity
@Table(name = "analytics_scale")
@NullUnmarked
class ScaleFact {

    @Id
    private String evaluation;

    private int lowest;
    private int highest;

    protected ScaleFact() {}

    ScaleFact(String evaluation) {
        this.evaluation = evaluation;
    }

    void set(int newLowest, int newHighest) {
        lowest = newLowest;
        highest = newHighest;
    }

    /** Half of what lies between the worst score and the best: nothing can deviate more. */
    double half() {
        return ((double) highest - lowest) / 2;
    }
}
