package io.whyledger.query.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class DecisionExamplesTest {

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(DecisionExamples.DETAILS, DecisionDetails.class),
                Arguments.of(DecisionExamples.TEXT, DecisionText.class),
                Arguments.of(DecisionExamples.DIFFERENCES, Differences.class),
                Arguments.of(DecisionExamples.FACETS, DecisionFacets.class),
                Arguments.of(DecisionExamples.GRAPH, DecisionGraph.class));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areWhatTheApiAnswers(String example, Class<?> answer) {
        assertThat(json.valueToTree(json.readValue(example, answer)).toString())
                .isEqualTo(json.readTree(example).toString());
    }
}
