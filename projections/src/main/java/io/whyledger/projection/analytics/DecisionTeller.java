package io.whyledger.projection.analytics;

import io.whyledger.domain.published.PublishedDecision.Accepted;
import io.whyledger.domain.published.PublishedDecision.Approved;
import io.whyledger.domain.published.PublishedDecision.ChangesRequested;
import io.whyledger.domain.published.PublishedDecision.Content;
import io.whyledger.domain.published.PublishedDecision.Deprecated;
import io.whyledger.domain.published.PublishedDecision.Drafted;
import io.whyledger.domain.published.PublishedDecision.ObjectionRaised;
import io.whyledger.domain.published.PublishedDecision.Proposed;
import io.whyledger.domain.published.PublishedDecision.Reaffirmed;
import io.whyledger.domain.published.PublishedDecision.Rejected;
import io.whyledger.domain.published.PublishedDecision.Revised;
import io.whyledger.domain.published.PublishedDecision.Superseded;
import io.whyledger.domain.published.PublishedDecision.Withdrawn;
import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.projection.Keys;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes facts of what happens to decisions, each of which may be a fact on which others rely. */
final class DecisionTeller {

    private final AnalyticsStore store;

    DecisionTeller(AnalyticsStore store) {
        this.store = store;
    }

    void addTo(Tellers tellers) {
        tellers.on(Drafted.class, this::drafted)
                .on(Revised.class, this::revised)
                .on(Proposed.class, (event, data) -> proposed(event, data.reviewers()))
                .on(Approved.class, (event, data) -> answered(event, data.reviewer()))
                .on(ObjectionRaised.class, (event, data) -> answered(event, data.reviewer()))
                .on(ChangesRequested.class, this::sentBack)
                .on(Accepted.class, (event, data) -> accepted(event))
                .on(Rejected.class, (event, data) -> dropped(event))
                .on(Withdrawn.class, (event, data) -> dropped(event))
                .on(Superseded.class, (event, data) -> ended(event, "superseded", data.by()))
                .on(Deprecated.class, (event, data) -> ended(event, "deprecated", null))
                .on(Reaffirmed.class, (event, data) -> reaffirmed(event));
    }

    private void drafted(PublishedEvent event, Drafted data) {
        DecisionFact decision = store.decision(event.subject());
        decision.draft(event.time(), data.decidedOn() != null);
        read(event, decision, data.content());
        store.put(event.subject(), decision);
    }

    /** Whoever judged the text before has to judge again. */
    private void revised(PublishedEvent event, Revised data) {
        DecisionFact decision = store.decision(event.subject());
        read(event, decision, data.content());
        if (decision.isProposed()) {
            closeReviews(event, decision);
            ask(event, decision, decision.reviewers());
        }
        store.put(event.subject(), decision);
    }

    private void read(PublishedEvent event, DecisionFact decision, Content content) {
        decision.read(content);
        know(event, decision);
    }

    private void reaffirmed(PublishedEvent event) {
        DecisionFact decision = store.decision(event.subject());
        know(event, decision);
        store.put(event.subject(), decision);
    }

    private void know(PublishedEvent event, DecisionFact decision) {
        Long before = decision.knownPosition();
        if (before != null) {
            store.knowledge(before).end(event);
        }
        decision.knowsAllUntil(event.position());
        store.put(new KnowledgeFact(event));
        decision.reliesOn()
                .forEach(fact -> store.put(new RelianceFact(new RelianceKey(event.position(), Keys.of(fact)))));
    }

    private void proposed(PublishedEvent event, List<String> reviewers) {
        DecisionFact decision = store.decision(event.subject());
        closeReviews(event, decision);
        ask(event, decision, reviewers.stream().map(Keys::of).toList());
        store.put(event.subject(), decision);
    }

    private void ask(PublishedEvent event, DecisionFact decision, List<String> reviewers) {
        decision.ask(reviewers, event.position());
        decision.open().forEach(key -> store.put(new ReviewFact(key, event.subject(), event.time())));
    }

    private void answered(PublishedEvent event, String person) {
        DecisionFact decision = store.decision(event.subject());
        answer(event, decision, Keys.of(person));
        store.put(event.subject(), decision);
    }

    private void answer(PublishedEvent event, DecisionFact decision, String reviewer) {
        decision.open().stream().filter(key -> key.reviewer().equals(reviewer)).forEach(key -> store.review(key)
                .close(event.time(), true));
        decision.answered(reviewer);
        store.put(new ResponseFact(event, reviewer));
    }

    private void sentBack(PublishedEvent event, ChangesRequested data) {
        DecisionFact decision = store.decision(event.subject());
        answer(event, decision, Keys.of(data.reviewer()));
        leaveReview(event, decision);
        store.put(event.subject(), decision);
    }

    private void accepted(PublishedEvent event) {
        DecisionFact decision = store.decision(event.subject());
        leaveReview(event, decision);
        decision.accept(event);
        store.put(event.subject(), decision);
    }

    private void dropped(PublishedEvent event) {
        DecisionFact decision = store.decision(event.subject());
        leaveReview(event, decision);
        store.put(event.subject(), decision);
        store.put(new FactChange(event, event.subject(), null));
    }

    private void ended(PublishedEvent event, String as, @Nullable String by) {
        DecisionFact decision = store.decision(event.subject());
        decision.end(event, as);
        store.put(event.subject(), decision);
        store.put(new FactChange(event, event.subject(), by));
    }

    private void leaveReview(PublishedEvent event, DecisionFact decision) {
        closeReviews(event, decision);
        decision.leaveReview();
    }

    private void closeReviews(PublishedEvent event, DecisionFact decision) {
        decision.open().forEach(key -> store.review(key).close(event.time(), false));
    }
}
