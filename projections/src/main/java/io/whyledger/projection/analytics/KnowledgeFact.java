package io.whyledger.projection.analytics;

import io.whyledger.domain.published.PublishedEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A time during which a decision stood on the same knowledge. */
@Entity
@Table(name = "analytics_knowledge")
@NullUnmarked
class KnowledgeFact {

    @Id
    private long position;

    private String decision;
    private Instant untilAt;
    private Long untilPosition;

    protected KnowledgeFact() {}

    KnowledgeFact(PublishedEvent event) {
        this.position = event.position();
        this.decision = event.subject();
    }

    long position() {
        return position;
    }

    void end(PublishedEvent event) {
        untilAt = event.time();
        untilPosition = event.position();
    }
}
