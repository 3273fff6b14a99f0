package io.whyledger.query.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class AnalyticsExamplesTest {

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(AnalyticsExamples.LEAD_TIMES, LeadTimes.class),
                Arguments.of(AnalyticsExamples.REVERSALS, Reversals.class),
                Arguments.of(AnalyticsExamples.ADOPTION, AdoptionHalfLife.class),
                Arguments.of(AnalyticsExamples.REVIEWER_LOAD, ReviewerLoad.class),
                Arguments.of(AnalyticsExamples.DISAGREEMENT, Disagreement.class),
                Arguments.of(AnalyticsExamples.STALE, StaleDecisions.class),
                Arguments.of(AnalyticsExamples.ACTIVITY, ActivityByWeek.class),
                Arguments.of(AnalyticsExamples.SKIPPED, SkippedRecords.class));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areWhatTheApiAnswers(String example, Class<?> answer) {
        assertThat(json.valueToTree(json.readValue(example, answer)).toString())
                .isEqualTo(json.readTree(example).toString());
    }
}
