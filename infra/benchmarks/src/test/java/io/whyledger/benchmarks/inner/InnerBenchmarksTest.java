package io.whyledger.benchmarks.inner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

@DisplayName("Each benchmark of an inner part")
class InnerBenchmarksTest {

    @Test
    void runsOnce() throws Exception {
        Options once = new OptionsBuilder()
                .include(InnerBenchmarksTest.class.getPackageName())
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .param("candidates", "3")
                .param("events", "10")
                .shouldFailOnError(true)
                .build();

        assertThat(new Runner(once).run()).hasSize(6);
    }
}
