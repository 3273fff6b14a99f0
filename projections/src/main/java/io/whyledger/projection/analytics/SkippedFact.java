package io.whyledger.projection.analytics;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A record of the topic that tells nothing. */
@Entity
@Table(name = "analytics_skipped")
@NullUnmarked
class SkippedFact {

    @EmbeddedId
    private SkippedKey key;

    private String reason;
    private String detail;
    private Instant at;

    protected SkippedFact() {}

    SkippedFact(SkippedKey key, String reason, String detail, Instant at) {
        this.key = key;
        this.reason = reason;
        this.detail = detail;
        this.at = at;
    }

    SkippedKey key() {
        return key;
    }
}
