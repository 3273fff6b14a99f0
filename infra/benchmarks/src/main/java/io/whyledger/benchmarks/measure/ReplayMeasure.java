package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.contender.AxonContender;
import io.whyledger.benchmarks.contender.Contender;
import io.whyledger.benchmarks.contender.Kind;
import io.whyledger.benchmarks.contender.Role;
import io.whyledger.benchmarks.driver.Options;
import io.whyledger.benchmarks.driver.Places;
import io.whyledger.benchmarks.load.Histories;
import io.whyledger.benchmarks.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Batches of events by one writer while nothing reads, and then the catalogue reading all of them. A smaller log is
 * written and read before, to warm up.
 */
class ReplayMeasure implements Measure {

    /** Technologies whose events share a transaction. */
    private static final int BATCH = 100;

    @Override
    public List<Figure> figures(Options options) throws Exception {
        Kind kind = Kind.of(options.text("contender"));
        int technologies = options.number("replay-events") / Histories.LENGTH;
        long seed = options.number("seed");
        Histories warmUp = new Histories("warmup", seed);
        Histories measured = new Histories("replayed", seed);
        if (kind == Kind.RAW_JDBC) {
            try (Contender contender = kind.start(Places.read(options), false)) {
                append(contender, warmUp, technologies / 2);
                return List.of(batches(append(contender, measured, technologies)));
            }
        }
        List<Figure> figures = new ArrayList<>();
        try (AxonContender contender = kind.startAxon(Places.read(options), Role.WHOLE, false)) {
            Catalogue catalogue = new Catalogue(contender);
            append(contender, warmUp, technologies / 2);
            catalogue.awaitAll(warmUp, technologies / 2);
            catalogue.stopAll();
            figures.add(batches(append(contender, measured, technologies)));
            long start = System.nanoTime();
            catalogue.start();
            catalogue.awaitAll(measured, technologies);
            figures.add(Figure.rate(
                    "replay into the catalogue", perSecond(technologies, System.nanoTime() - start), Map.of()));
        }
        return figures;
    }

    private static Figure batches(double perSecond) {
        return Figure.rate("batch append, 1,000 events each", perSecond, Map.of());
    }

    /** Appends whole technologies, and answers how many events per second that were. */
    static double append(Contender contender, Histories histories, int technologies) {
        long nanos = 0;
        List<DomainEventMessage<?>> batch = new ArrayList<>();
        for (int number = 0; number < technologies; number++) {
            batch.addAll(histories.technology(number));
            if (batch.size() == BATCH * Histories.LENGTH || number == technologies - 1) {
                long start = System.nanoTime();
                contender.append(batch);
                nanos += System.nanoTime() - start;
                batch = new ArrayList<>();
            }
        }
        return perSecond(technologies, nanos);
    }

    static double perSecond(int technologies, long nanos) {
        return (double) technologies * Histories.LENGTH * 1e9 / nanos;
    }
}
