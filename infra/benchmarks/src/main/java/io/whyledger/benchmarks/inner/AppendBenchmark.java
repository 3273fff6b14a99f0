package io.whyledger.benchmarks.inner;

import io.whyledger.benchmarks.load.Histories;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A transaction of the ledger without a disk: one event, and ten. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AppendBenchmark {

    private final InMemory product = new InMemory();
    private final Histories histories = new Histories("appended", 1);
    private int next;

    @Setup
    public void start() {
        product.start();
    }

    @Benchmark
    public void one() {
        product.contender().append(histories.registered(next++));
    }

    @Benchmark
    public void ten() {
        product.contender().append(histories.technology(next++));
    }

    @TearDown
    public void stop() {
        product.stop();
    }
}
