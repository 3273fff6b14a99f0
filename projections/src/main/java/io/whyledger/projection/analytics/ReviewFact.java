package io.whyledger.projection.analytics;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** That a reviewer was asked to judge a text, until they did or it was no longer to be judged. */
@Entity
@Table(name = "analytics_review")
@NullUnmarked
class ReviewFact {

    @EmbeddedId
    private ReviewKey key;

    private String decision;
    private Instant askedAt;
    private Instant closedAt;
    private boolean answered;

    protected ReviewFact() {}

    ReviewFact(ReviewKey key, String decision, Instant askedAt) {
        this.key = key;
        this.decision = decision;
        this.askedAt = askedAt;
    }

    ReviewKey key() {
        return key;
    }

    void close(Instant at, boolean wasAnswered) {
        closedAt = at;
        answered = wasAnswered;
    }
}
