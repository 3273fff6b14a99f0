package io.whyledger.projection.analytics;

import io.whyledger.domain.published.PublishedDecision;
import io.whyledger.domain.published.PublishedEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What analysts want to know of one decision. */
@Entity
@Table(name = "analytics_decision")
@NullUnmarked
class DecisionFact {

    @Id
    private String id;

    private String scopeKind;
    private String scopeName;
    private Instant draftedAt;
    private boolean older;
    private Instant acceptedAt;
    private Long acceptedPosition;
    private Instant endedAt;
    private Long endedPosition;
    private String endedAs;
    private List<String> reliesOn = List.of();
    private Long knownPosition;
    private List<String> reviewers = List.of();
    private List<String> awaited = List.of();
    private Long askedPosition;

    protected DecisionFact() {}

    DecisionFact(String id) {
        this.id = id;
    }

    void draft(Instant at, boolean wasTakenBefore) {
        draftedAt = at;
        older = wasTakenBefore;
    }

    void read(PublishedDecision.Content content) {
        scopeKind = content.scope().kind();
        scopeName = content.scope().name();
        reliesOn = Stream.concat(content.reliesOn().stream(), content.grounds().stream())
                .flatMap(fact -> Stream.of(fact, Streams.ofFact(fact)))
                .distinct()
                .toList();
    }

    List<String> reliesOn() {
        return reliesOn;
    }

    /** The entry since which it stands on what it knows now. */
    @Nullable
    Long knownPosition() {
        return knownPosition;
    }

    void knowsAllUntil(long position) {
        knownPosition = position;
    }

    void ask(List<String> asked, long position) {
        reviewers = asked.stream().distinct().toList();
        awaited = reviewers;
        askedPosition = position;
    }

    boolean isProposed() {
        return askedPosition != null;
    }

    List<String> reviewers() {
        return reviewers;
    }

    /** The questions that nobody has answered. */
    List<ReviewKey> open() {
        return awaited.stream().map(it -> new ReviewKey(askedPosition, it)).toList();
    }

    void answered(String reviewer) {
        awaited = awaited.stream().filter(it -> !it.equals(reviewer)).toList();
    }

    void leaveReview() {
        awaited = List.of();
        askedPosition = null;
    }

    void accept(PublishedEvent event) {
        acceptedAt = event.time();
        acceptedPosition = event.position();
    }

    /** It holds no more. */
    void end(PublishedEvent event, String as) {
        endedAt = event.time();
        endedPosition = event.position();
        endedAs = as;
    }
}
