package io.whyledger.benchmarks.inner;

import io.whyledger.benchmarks.load.Histories;
import io.whyledger.domain.technology.Category;
import io.whyledger.domain.technology.TechnologyEvent;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyRegistered;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A technology from its events, as a command on it does that finds no snapshot. Streams of up to 100 events are remembered, and
 * only what is new is asked for; a longer one is read.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LoadingBenchmark {

    private static final TechnologyId ID = TechnologyId.ofName("long history");

    @Param({"10", "100", "1000"})
    public int events;

    private final InMemory product = new InMemory();
    private Repository<?> technologies;

    @Setup
    public void start() {
        product.start();
        technologies = product.contender().part("technologyRepository", Repository.class);
        Histories histories = new Histories("loaded", 1);
        List<TechnologyEvent> history = new ArrayList<>();
        history.add(new TechnologyRegistered(ID, "Long history", new Category("Tool"), null, null, null, null));
        for (int finding = 1; finding < events; finding++) {
            history.add(histories.finding(ID, finding));
        }
        product.contender().append(Histories.messages(ID, history));
    }

    @Benchmark
    public Object load() {
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        try {
            return technologies.load(ID.value());
        } finally {
            work.rollback();
        }
    }

    @TearDown
    public void stop() {
        product.stop();
    }
}
