package io.whyledger.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class EvaluationExamplesTest {

    private final JsonMapper json = JsonMapper.builder().build();

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of(EvaluationExamples.DETAILS, EvaluationDetails.class),
                Arguments.of(EvaluationExamples.BALLOT, OwnBallot.class),
                Arguments.of(EvaluationExamples.CRITERIA, OfferedCriteria.class),
                Arguments.of(EvaluationExamples.RESULT, EvaluationResult.class),
                Arguments.of(EvaluationExamples.SUPPOSITION, Supposition.class));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void areWhatTheApiAnswers(String example, Class<?> answer) {
        assertThat(json.valueToTree(json.readValue(example, answer)).toString())
                .isEqualTo(json.readTree(example).toString());
    }
}
