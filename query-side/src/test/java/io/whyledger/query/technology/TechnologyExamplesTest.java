package io.whyledger.query.technology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class TechnologyExamplesTest {

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(TechnologyExamples.DETAILS, TechnologyDetails.class),
                Arguments.of(TechnologyExamples.FINDING, FindingDetails.class),
                Arguments.of(TechnologyExamples.FACETS, Facets.class),
                Arguments.of(TechnologyExamples.COMPARISON, Comparison.class));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areWhatTheApiAnswers(String example, Class<?> answer) {
        assertThat(json.valueToTree(json.readValue(example, answer)).toString())
                .isEqualTo(json.readTree(example).toString());
    }
}
