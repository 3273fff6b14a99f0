package io.whyledger.query.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

class StatisticsTest {

    private static List<Double> values(double... values) {
        return DoubleStream.of(values).boxed().toList();
    }

    /** R's documentation: quantile(1:10, c(.1, .5, .9)) by its default type is 1.9, 5.5 and 9.1. */
    @Test
    void quantilesAreThoseOfR() {
        Quantiles quantiles = Quantiles.of(values(10, 9, 8, 7, 6, 5, 4, 3, 2, 1));

        assertThat(quantiles.at(0.1)).isEqualTo(1.9, within(1e-9));
        assertThat(quantiles.median()).isEqualTo(5.5);
        assertThat(quantiles.at(0.9)).isEqualTo(9.1, within(1e-9));
        assertThat(Quantiles.of(values(7)).at(0.9)).isEqualTo(7);
    }

    @Property
    void quantilesLieAmongTheValuesAndGrow(@ForAll @NotEmpty List<@DoubleRange(min = 0, max = 1e6) Double> values) {
        Quantiles quantiles = Quantiles.of(values);

        assertThat(quantiles.at(0))
                .isEqualTo(values.stream().min(Double::compare).orElseThrow());
        assertThat(quantiles.at(1))
                .isEqualTo(values.stream().max(Double::compare).orElseThrow());
        assertThat(quantiles.median()).isLessThanOrEqualTo(quantiles.at(0.9));
    }

    /**
     * Weeks in remission of 21 patients on 6-mercaptopurine: E. J. Freireich et al., Blood 21 (1963), the textbook example
     * of the estimate, whose median is 23.
     */
    @Test
    void survivalIsThatOfTheTextbook() {
        Survival survival = Survival.of(Stream.of(
                        "6", "6", "6", "6+", "7", "9+", "10", "10+", "11+", "13", "16", "17+", "19+", "20+", "22", "23",
                        "25+", "32+", "32+", "34+", "35+")
                .map(it -> new Survival.Spell(Long.parseLong(it.replace("+", "")), !it.endsWith("+")))
                .toList());

        assertThat(survival.median()).isEqualTo(23);
        assertThat(share(survival, 6)).isEqualTo(0.857, within(0.0005));
        assertThat(share(survival, 7)).isEqualTo(0.807, within(0.0005));
        assertThat(share(survival, 10)).isEqualTo(0.753, within(0.0005));
        assertThat(share(survival, 13)).isEqualTo(0.690, within(0.0005));
        assertThat(share(survival, 16)).isEqualTo(0.627, within(0.0005));
        assertThat(share(survival, 22)).isEqualTo(0.538, within(0.0005));
        assertThat(share(survival, 23)).isEqualTo(0.448, within(0.0005));
        assertThat(survival.steps().get(0).atRisk()).isEqualTo(21);
        assertThat(survival.steps().get(1).atRisk()).isEqualTo(17);
    }

    private static double share(Survival survival, long time) {
        return survival.steps().stream()
                .filter(it -> it.days() == time)
                .findFirst()
                .orElseThrow()
                .share();
    }

    @Test
    void survivalSaysNothingOfAMedianThatIsNotReached() {
        assertThat(Survival.of(List.of(new Survival.Spell(5, false), new Survival.Spell(3, false)))
                        .median())
                .isNull();
        assertThat(Survival.of(List.of()).median()).isNull();
    }

    @Test
    void axesAreRound() {
        assertThat(Axis.to(0).ticks()).containsExactly(0L, 1L);
        assertThat(Axis.to(3).ticks()).containsExactly(0L, 1L, 2L, 3L);
        assertThat(Axis.to(147).ticks()).containsExactly(0L, 50L, 100L, 150L);
        assertThat(Axis.to(8_001).ticks()).containsExactly(0L, 5_000L, 10_000L);
    }
}
