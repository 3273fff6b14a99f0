package io.whyledger.query.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.whyledger.domain.MalformedInput;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.evaluation.EvaluationId;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class WhatIfParametersTest {

    private final EvaluationId id = EvaluationId.ofName("Read");
    private final MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();

    @Test
    void areReadAsTheyStandInAnAddress() {
        parameters.add("weight[Ease of use]", "3");
        parameters.add("weight[a[0]]", " 0 ");
        parameters.add("without", "ada");
        parameters.add("today", "true");

        assertThat(read())
                .isEqualTo(new WhatIf(
                        id,
                        Map.of("Ease of use", new BigDecimal("3"), "a[0]", BigDecimal.ZERO),
                        new PersonId("ada"),
                        true));
    }

    @Test
    void supposeNothingWhereAFormWasLeftEmpty() {
        parameters.add("weight[Speed]", "");
        parameters.add("without", " ");
        parameters.add("today", "");

        assertThat(read()).isEqualTo(new WhatIf(id, Map.of(), null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "NaN", "Infinity", "1e308", "1000.1", "1e-300", "three", "0x1", "1,5"})
    void refuseAWeightThatIsNone(String weight) {
        parameters.add("weight[Speed]", weight);

        assertThatExceptionOfType(MalformedInput.class)
                .isThrownBy(this::read)
                .withMessageContaining("The weight of Speed must be a number from 0 to 1000");
    }

    @ParameterizedTest
    @CsvSource({"wieght[Speed], 1", "weight, 1", "without, two people", "today, yes"})
    void refuseWhatTheyDoNotKnow(String name, String value) {
        parameters.add(name, value);

        assertThatExceptionOfType(MalformedInput.class).isThrownBy(this::read);
    }

    @Test
    void refuseToChooseBetweenTwo() {
        parameters.add("without", "ada");
        parameters.add("without", "grace");

        assertThatExceptionOfType(MalformedInput.class).isThrownBy(this::read).withMessage("Give without once.");
    }

    private WhatIf read() {
        return WhatIfParameters.parse(id, parameters);
    }
}
