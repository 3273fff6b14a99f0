package io.whyledger.projection.analytics;

import io.whyledger.domain.published.IntegrationEvent;
import io.whyledger.domain.published.PublishedDecision;
import io.whyledger.domain.published.PublishedDecision.Accepted;
import io.whyledger.domain.published.PublishedDecision.Approved;
import io.whyledger.domain.published.PublishedDecision.Content;
import io.whyledger.domain.published.PublishedDecision.Drafted;
import io.whyledger.domain.published.PublishedDecision.Proposed;
import io.whyledger.domain.published.PublishedDecision.Revised;
import io.whyledger.domain.published.PublishedDecision.Scope;
import io.whyledger.domain.published.PublishedDecision.Version;
import io.whyledger.domain.published.PublishedEvaluation;
import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedTechnology.FindingAmended;
import io.whyledger.domain.published.PublishedTechnology.MovedToRing;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Entries of an event stream in the order of the ledger, written down as they read. */
final class Entries {

    static final String RUST = "technology/rust";

    private final List<PublishedEvent> all = new ArrayList<>();

    List<PublishedEvent> all() {
        return all;
    }

    Entries at(String time, String subject, IntegrationEvent data) {
        int position = all.size() + 1;
        all.add(new PublishedEvent("event-" + position, subject, Instant.parse(time), position, data));
        return this;
    }

    private Entries decision(String time, PublishedDecision data) {
        return at(time, data.decision(), data);
    }

    Entries drafted(String time, String decision, String scope, String... facts) {
        return decision(time, new Drafted(decision, "ADR", content(scope, facts), version(1), "p-author", null));
    }

    Entries draftedOlder(String time, String decision, LocalDate decidedOn) {
        return decision(time, new Drafted(decision, "ADR", content("Old"), version(1), "p-author", decidedOn));
    }

    Entries revised(String time, String decision, String scope, String... facts) {
        return decision(time, new Revised(decision, content(scope, facts), version(2), "p-author", List.of()));
    }

    Entries proposed(String time, String decision, String... reviewers) {
        return decision(
                time, new Proposed(decision, version(1), List.of(reviewers), 1, Instant.parse(time), "p-author"));
    }

    Entries approved(String time, String decision, String reviewer) {
        return decision(time, new Approved(decision, version(1), reviewer));
    }

    Entries sentBack(String time, String decision, String reviewer) {
        return decision(time, new PublishedDecision.ChangesRequested(decision, version(1), reviewer));
    }

    Entries accepted(String time, String decision) {
        return decision(time, new Accepted(decision, version(1), List.of(), List.of(), List.of()));
    }

    Entries reaffirmed(String time, String decision) {
        return decision(time, new PublishedDecision.Reaffirmed(decision, "p-author", null));
    }

    Entries superseded(String time, String decision, String by) {
        return decision(time, new PublishedDecision.Superseded(decision, by));
    }

    Entries amended(String time, String technology, String finding) {
        return at(
                time,
                technology,
                new FindingAmended(
                        technology, finding, "Speed", "strength", "Fast", 0, LocalDate.of(2026, 1, 1), null));
    }

    Entries moved(String time, String technology, String ring, String on, @Nullable String causedBy) {
        return at(time, technology, new MovedToRing(technology, ring, LocalDate.parse(on), causedBy));
    }

    Entries opened(String time, String evaluation, int lowest, int highest) {
        return at(
                time,
                evaluation,
                new PublishedEvaluation.Opened(
                        evaluation,
                        "Language",
                        List.of("technology/go", RUST),
                        criteria(),
                        new PublishedEvaluation.Scale(lowest, highest),
                        List.of(),
                        "p-author"));
    }

    /** @param ballots for each evaluator Speed of Go, Speed of Rust, Size of Go and Size of Rust */
    Entries closed(String time, String evaluation, int[]... ballots) {
        return at(
                time,
                evaluation,
                new PublishedEvaluation.Closed(
                        evaluation,
                        List.of("technology/go", RUST),
                        criteria(),
                        Stream.of(ballots).map(Entries::ballot).toList()));
    }

    private static PublishedEvaluation.Ballot ballot(int[] scores) {
        return new PublishedEvaluation.Ballot(
                "p-somebody",
                List.of(
                        new PublishedEvaluation.Score("technology/go", "Speed", scores[0]),
                        new PublishedEvaluation.Score(RUST, "speed", scores[1]),
                        new PublishedEvaluation.Score("technology/go", "Size", scores[2]),
                        new PublishedEvaluation.Score(RUST, "Size", scores[3])));
    }

    private static List<PublishedEvaluation.Criterion> criteria() {
        return List.of(
                new PublishedEvaluation.Criterion("Speed", BigDecimal.ONE),
                new PublishedEvaluation.Criterion("Size", BigDecimal.TEN));
    }

    private static Content content(String scope, String... facts) {
        return new Content(
                "Title",
                List.of(),
                null,
                new Scope("team", scope),
                List.of(),
                List.of(facts),
                List.of(),
                List.of(),
                List.of());
    }

    private static Version version(int number) {
        return new Version(number, "0f".repeat(32));
    }
}
