package io.whyledger.projection.analytics.stream;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.EventJson;
import java.util.Map;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackingToken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("How far a topic was read")
class StreamTokenTest {

    private static final StreamToken EARLY = new StreamToken("topic", "A", Map.of(0, 3L, 1, 9L), 10);
    private static final StreamToken LATE = new StreamToken("topic", "A", Map.of(0, 5L, 1, 9L, 2, 1L), 12);
    private static final StreamToken ASIDE = new StreamToken("topic", "A", Map.of(0, 4L, 1, 8L), 11);

    @Test
    void coversWhatIsBehindItInEveryPartition() {
        assertThat(LATE.covers(EARLY)).isTrue();
        assertThat(EARLY.covers(LATE)).isFalse();
        assertThat(EARLY.covers(ASIDE)).isFalse();
        assertThat(ASIDE.covers(EARLY)).isFalse();
        assertThat(EARLY.covers(null)).isTrue();
    }

    @Test
    void isJoinedPartitionByPartition() {
        assertThat(EARLY.lowerBound(ASIDE)).isEqualTo(new StreamToken("topic", "A", Map.of(0, 3L, 1, 8L), 10));
        assertThat(EARLY.upperBound(ASIDE)).isEqualTo(new StreamToken("topic", "A", Map.of(0, 4L, 1, 9L), 11));
        assertThat(EARLY.lowerBound(LATE).next(2)).isZero();
    }

    @Test
    void knowsWhichTopicItIsOnceEitherOfTwoDoes() {
        assertThat(StreamToken.beginning("topic").upperBound(EARLY)).isEqualTo(EARLY);
        assertThat(EARLY.upperBound(StreamToken.beginning("topic"))).isEqualTo(EARLY);
    }

    @Test
    void saysNothingOfAnotherTopicOrOfTheLedger() {
        assertThat(StreamToken.of("other", EARLY)).isEqualTo(StreamToken.beginning("other"));
        assertThat(StreamToken.of("topic", new GlobalSequenceTrackingToken(7)))
                .isEqualTo(StreamToken.beginning("topic"));
        assertThat(StreamToken.of("topic", EARLY)).isEqualTo(EARLY);
    }

    @Test
    void isReadAsAnEarlierReleaseStoredIt() {
        assertThat(json().readValue("{\"topic\":\"topic\",\"next\":{\"0\":3,\"1\":9},\"seen\":10}", StreamToken.class))
                .isEqualTo(new StreamToken("topic", null, EARLY.next(), 10));
    }

    private static JsonMapper json() {
        JsonMapper.Builder builder = JsonMapper.builder();
        EventJson.customize(builder);
        return builder.build();
    }

    @Test
    void isStoredAlsoWithinTheTokenOfAReplay() {
        JsonMapper json = json();
        TrackingToken replay = ReplayToken.createReplayToken(LATE, EARLY);

        assertThat(json.readValue(json.writeValueAsString(EARLY), StreamToken.class))
                .isEqualTo(EARLY);
        assertThat(json.readValue(json.writeValueAsString(replay), ReplayToken.class))
                .isEqualTo(replay);
    }
}
