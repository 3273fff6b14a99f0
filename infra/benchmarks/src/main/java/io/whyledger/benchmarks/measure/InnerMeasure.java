package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.driver.Options;
import io.whyledger.benchmarks.report.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The JMH benchmarks, each in a fork of its own. */
class InnerMeasure implements Measure {

    @Override
    public List<Figure> figures(Options options) throws Exception {
        TimeValue time = TimeValue.milliseconds(options.seconds("inner-seconds").toMillis());
        OptionsBuilder asked = new OptionsBuilder();
        asked.include(options.find("inner").orElse("io.whyledger.benchmarks.inner"))
                .forks(1)
                .jvmArgs("-Xmx" + options.text("heap"), "-Ddisable-axoniq-console-message=true")
                .warmupIterations(3)
                .warmupTime(time)
                .measurementIterations(5)
                .measurementTime(time)
                .shouldFailOnError(true);
        return new Runner(asked.build())
                .run().stream().map(InnerMeasure::figure).toList();
    }

    private static Figure figure(RunResult result) {
        Result<?> score = result.getPrimaryResult();
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(score.getScoreUnit(), score.getScore());
        values.put("±", score.getScoreError());
        return new Figure(name(result), values);
    }

    private static String name(RunResult result) {
        String full = result.getParams().getBenchmark();
        String name = full.substring(full.lastIndexOf('.', full.lastIndexOf('.') - 1) + 1);
        StringBuilder parameters = new StringBuilder();
        result.getParams().getParamsKeys().forEach(key -> parameters
                .append(", ")
                .append(key)
                .append(' ')
                .append(result.getParams().getParam(key)));
        return name + parameters;
    }
}
