package io.whyledger.command.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.EventJson;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.WaiverId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Those that a database keeps now must be read by every later release, so what is written here is never edited. */
@DisplayName("A timer of a decision is read as it was stored:")
class DecisionTimersTest {

    private static final DecisionId DECISION = DecisionId.parse("adr-12");

    private final JsonMapper json = json();

    private static JsonMapper json() {
        JsonMapper.Builder builder = JsonMapper.builder();
        EventJson.customize(builder);
        return builder.build();
    }

    @Test
    void deadline() {
        assertThat(DecisionTimers.DEADLINE.name()).isEqualTo("decision-deadline");
        expect(
                "{\"decisionId\":\"decision/adr-12\",\"deadline\":\"2026-12-24T12:00:00Z\"}",
                new MissDeadline(DECISION, Instant.parse("2026-12-24T12:00:00Z")));
    }

    @Test
    void reviewDate() {
        assertThat(DecisionTimers.REVIEW_DATE.name()).isEqualTo("decision-review-date");
        expect(
                "{\"decisionId\":\"decision/adr-12\",\"reviewOn\":\"2026-12-24\"}",
                new ReachReviewDate(DECISION, LocalDate.parse("2026-12-24")));
    }

    @Test
    void endOfWaiver() {
        assertThat(DecisionTimers.END_OF_WAIVER.name()).isEqualTo("decision-end-of-waiver");
        expect(
                "{\"decisionId\":\"decision/adr-12\",\"waiverId\":\"w1\"}",
                new ExpireWaiver(DECISION, WaiverId.numbered(1)));
    }

    private void expect(String stored, Object command) {
        assertThat(json.writeValueAsString(command)).isEqualTo(stored);
        assertThat(json.readValue(stored, command.getClass())).isEqualTo(command);
    }
}
