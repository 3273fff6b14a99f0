package io.whyledger.benchmarks.inner;

import io.whyledger.benchmarks.load.Histories;
import io.whyledger.domain.technology.FindingRecorded;
import io.whyledger.domain.technology.TechnologyId;
import java.util.concurrent.TimeUnit;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An event to JSON and back, with the serializer of the running product. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SerializationBenchmark {

    private final InMemory product = new InMemory();
    private final FindingRecorded event = new Histories("serialized", 1).finding(TechnologyId.ofName("any"), 1);
    private Serializer serializer;
    private SerializedObject<byte[]> stored;

    @Setup
    public void start() {
        product.start();
        serializer = product.contender().part("eventSerializer", Serializer.class);
        stored = serializer.serialize(event, byte[].class);
    }

    @Benchmark
    public SerializedObject<byte[]> write() {
        return serializer.serialize(event, byte[].class);
    }

    @Benchmark
    public Object read() {
        return serializer.deserialize(stored);
    }

    @TearDown
    public void stop() {
        product.stop();
    }
}
