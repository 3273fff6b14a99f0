package io.whyledger.projection.analytics;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** On what a decision relied: a fact, or the stream in which the fact stands. */
@Entity
@Table(name = "analytics_reliance")
@NullUnmarked
class RelianceFact {

    @EmbeddedId
    private RelianceKey key;

    protected RelianceFact() {}

    RelianceFact(RelianceKey key) {
        this.key = key;
    }

    RelianceKey key() {
        return key;
    }
}
