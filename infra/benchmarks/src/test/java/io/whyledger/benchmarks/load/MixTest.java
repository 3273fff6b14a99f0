package io.whyledger.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The commands of a client")
class MixTest {

    @Test
    void areTheSameForTheSameSeed() {
        assertThat(first(50, Mix.UPDATE.of("a", 7))).isEqualTo(first(50, Mix.UPDATE.of("a", 7)));
        assertThat(first(50, Mix.UPDATE.of("a", 7))).isNotEqualTo(first(50, Mix.UPDATE.of("a", 8)));
    }

    @Test
    void takeTheNextPlaceInTheirStreamEach() {
        assertThat(first(22, Mix.UPDATE.of("a", 7)))
                .extracting(Step::stream, Step::version)
                .startsWith(tuple("technology/candidate-a-0", 0L), tuple("technology/candidate-a-0", 1L))
                .endsWith(tuple("technology/candidate-a-1", 0L), tuple("technology/candidate-a-1", 1L));
    }

    @Test
    void allRegisterWhenTheyCreate() {
        assertThat(first(50, Mix.CREATE.of("a", 7)))
                .allMatch(step -> step.version() == 0)
                .extracting(Step::stream)
                .doesNotHaveDuplicates();
    }

    private static List<Step> first(int number, Supplier<Step> steps) {
        return Stream.generate(steps).limit(number).toList();
    }
}
