package io.whyledger.standalone;

import static io.whyledger.standalone.DecisionApi.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.decision.ReviewDateReached;
import io.whyledger.domain.decision.ReviewOverdue;
import io.whyledger.domain.decision.WaiverExpired;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.TestPropertySource;

@JourneyTest
@Import(DecisionTimersTest.Time.class)
@TestPropertySource(properties = "whyledger.timers.polling=50ms")
@DisplayName("When the time has come")
class DecisionTimersTest {

    @TestConfiguration(proxyBeanMethods = false)
    static class Time {

        @Bean
        @Primary
        ForwardClock forwardClock() {
            return new ForwardClock();
        }
    }

    @Autowired
    private Api api;

    @Autowired
    private EventStore events;

    @Autowired
    private ForwardClock clock;

    private DecisionHistories histories;
    private DecisionApi decisions;

    @BeforeEach
    void decisions() {
        histories = new DecisionHistories(events);
        decisions = new DecisionApi(api, events);
    }

    @Test
    void forReviewersToComeToAnEndTheReviewIsOverdue() {
        Instant deadline = clock.instant().plusSeconds(1).truncatedTo(ChronoUnit.MILLIS);
        String slug = proposed(deadline);

        assertThat(histories.awaited("decision/" + slug, ReviewOverdue.class).deadline())
                .isEqualTo(deadline);
        assertThat(histories.message("decision/" + slug, ReviewOverdue.class).getMetaData())
                .containsEntry("actor", "whyledger");
    }

    @Test
    void forReviewersWhoHaveDecidedNothingIsOverdue() {
        Instant deadline = clock.instant().plus(1, ChronoUnit.DAYS);
        String decided = proposed(deadline);
        String withdrawn = proposed(deadline);
        String open = proposed(deadline);
        decisions.approve("grace", decided).expect(204);
        decisions.as("ada", withdrawn, "withdraw", Map.of("reason", "Not now")).expect(204);

        clock.putForwardTo(clock.inDays(2));

        histories.awaited("decision/" + open, ReviewOverdue.class);
        assertThat(recorded(decided, ReviewOverdue.class)).isEmpty();
        assertThat(recorded(withdrawn, ReviewOverdue.class)).isEmpty();
    }

    @Test
    void forReviewersWhoWereGivenMoreTimeTheReviewIsOverdueOnceAtItsEnd() {
        Instant first = clock.instant().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS);
        Instant second = first.plus(2, ChronoUnit.DAYS);
        String slug = proposed(first);
        decisions
                .as(
                        "grace",
                        slug,
                        "request-changes",
                        Map.of("sha256", decisions.current(slug).sha256(), "comment", "More"))
                .expect(204);
        propose(slug, second);

        clock.putForwardTo(clock.inDays(4));

        histories.awaited("decision/" + slug, ReviewOverdue.class);
        assertThat(recorded(slug, ReviewOverdue.class))
                .extracting(event -> ((ReviewOverdue) event).deadline())
                .containsExactly(second);
    }

    @Test
    void toLookAtADecisionAgainItIsDueOnceOnTheLastDayThatWasSet() {
        String slug = accepted();
        LocalDate last = clock.inDays(3);
        setReviewDate(slug, clock.inDays(2));
        setReviewDate(slug, last);

        clock.putForwardTo(clock.inDays(3));

        assertThat(histories
                        .awaited("decision/" + slug, ReviewDateReached.class)
                        .reviewOn())
                .isEqualTo(last);
        assertThat(recorded(slug, ReviewDateReached.class)).hasSize(1);
    }

    @Test
    void thatWasSetWhenADecisionWasReaffirmedItIsDue() {
        String slug = accepted();
        LocalDate next = clock.inDays(9);
        decisions
                .as("ada", slug, "reaffirm", Map.of("rationale", "Still true", "nextReviewOn", next.toString()))
                .expect(204);

        clock.putForwardTo(next);

        assertThat(histories
                        .awaited("decision/" + slug, ReviewDateReached.class)
                        .reviewOn())
                .isEqualTo(next);
    }

    @Test
    void forAWaiverToEndItExpiresTheDayAfterItsLastUnlessItWasRevoked() {
        String slug = accepted();
        LocalDate until = clock.inDays(1);
        waive(slug, "Data", until);
        waive(slug, "Front end", until);
        waive(slug, "Back end", clock.inDays(0));
        decisions.as("ada", slug, "waivers/w2/revoke", Map.of("reason", "Done")).expect(204);

        clock.putForwardTo(until);
        assertThat(histories.awaited("decision/" + slug, WaiverExpired.class).waiverId())
                .hasToString("w3");
        assertThat(recorded(slug, WaiverExpired.class)).hasSize(1);

        clock.putForwardTo(until.plusDays(1));
        await().untilAsserted(() -> assertThat(recorded(slug, WaiverExpired.class))
                .extracting(event -> ((WaiverExpired) event).waiverId().value())
                .containsExactly("w3", "w1"));
    }

    private String accepted() {
        String slug = proposed(clock.instant().plus(1, ChronoUnit.DAYS));
        decisions.approve("grace", slug).expect(204);
        return slug;
    }

    private String proposed(Instant deadline) {
        String slug = decisions.drafted(content("Awaited"));
        propose(slug, deadline);
        return slug;
    }

    private void propose(String slug, Instant deadline) {
        decisions
                .as(
                        "ada",
                        slug,
                        "propose",
                        Map.of("reviewers", List.of("grace"), "quorum", 1, "deadline", deadline.toString()))
                .expect(204);
    }

    private void setReviewDate(String slug, LocalDate reviewOn) {
        decisions
                .as("ada", slug, "review-date", Map.of("reviewOn", reviewOn.toString()))
                .expect(204);
    }

    private void waive(String slug, String team, LocalDate until) {
        decisions
                .as(
                        "ada",
                        slug,
                        "waivers",
                        Map.of(
                                "scope",
                                Map.of("kind", "team", "name", team),
                                "reason",
                                "No time",
                                "until",
                                until.toString()))
                .expect(201);
    }

    private List<?> recorded(String slug, Class<? extends DomainEvent> type) {
        return histories.of("decision/" + slug, type).stream()
                .map(Message::getPayload)
                .toList();
    }
}
