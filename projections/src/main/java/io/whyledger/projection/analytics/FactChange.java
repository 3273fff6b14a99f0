package io.whyledger.projection.analytics;

import io.whyledger.domain.published.PublishedEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Something on which decisions may rely is no longer what it was. */
@Entity
@Table(name = "analytics_fact_change")
@NullUnmarked
class FactChange {

    @Id
    private long position;

    private String fact;
    private Instant at;
    private String causedBy;

    protected FactChange() {}

    FactChange(PublishedEvent event, String fact, @Nullable String causedBy) {
        this.position = event.position();
        this.fact = fact;
        this.at = event.time();
        this.causedBy = causedBy;
    }

    long position() {
        return position;
    }
}
