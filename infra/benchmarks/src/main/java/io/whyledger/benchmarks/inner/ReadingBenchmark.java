package io.whyledger.benchmarks.inner;

import io.whyledger.command.document.overview.Overview;
import io.whyledger.command.document.overview.OverviewReader;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A Markdown overview with ten statements for each candidate, from text to what it says. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

    private static final int STATEMENTS = 10;

    @Param({"30", "1000"})
    public int candidates;

    private final OverviewReader reader = new OverviewReader();
    private String document = "";

    @Setup
    public void write() {
        document = LargeOverview.of(candidates, STATEMENTS);
    }

    @Benchmark
    public Overview read() {
        return reader.read(document);
    }
}
