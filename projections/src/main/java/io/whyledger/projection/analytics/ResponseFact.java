package io.whyledger.projection.analytics;

import io.whyledger.domain.published.PublishedEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** That a reviewer judged a text. */
@Entity
@Table(name = "analytics_response")
@NullUnmarked
class ResponseFact {

    @Id
    private long position;

    private String reviewer;
    private String decision;
    private Instant at;

    protected ResponseFact() {}

    ResponseFact(PublishedEvent event, String reviewer) {
        this.position = event.position();
        this.reviewer = reviewer;
        this.decision = event.subject();
        this.at = event.time();
    }

    long position() {
        return position;
    }
}
