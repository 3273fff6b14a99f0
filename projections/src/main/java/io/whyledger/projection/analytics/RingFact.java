package io.whyledger.projection.analytics;

import io.whyledger.domain.published.PublishedEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;

/** A technology came into a ring, was retired or reinstated. */
@Entity
@Table(name = "analytics_ring")
@NullUnmarked
class RingFact {

    @Id
    private long position;

    private String technology;
    private String ring;
    private LocalDate effectiveOn;

    protected RingFact() {}

    RingFact(PublishedEvent event, String ring, LocalDate effectiveOn) {
        this.position = event.position();
        this.technology = event.subject();
        this.ring = ring;
        this.effectiveOn = effectiveOn;
    }

    long position() {
        return position;
    }
}
