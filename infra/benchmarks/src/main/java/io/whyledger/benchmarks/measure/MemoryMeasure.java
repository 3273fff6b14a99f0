package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.contender.AxonContender;
import io.whyledger.benchmarks.contender.Kind;
import io.whyledger.benchmarks.contender.Role;
import io.whyledger.benchmarks.driver.Options;
import io.whyledger.benchmarks.driver.Places;
import io.whyledger.benchmarks.load.Histories;
import io.whyledger.benchmarks.report.Figure;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** What is left on a small heap after a full collection, each time that the catalogue has read another tenth. */
class MemoryMeasure implements Measure {

    private static final int PARTS = 10;
    private static final long PAUSE = 5_000_000;

    @Override
    public List<Figure> figures(Options options) throws Exception {
        Kind kind = Kind.of(options.text("contender"));
        int technologies = options.number("memory-events") / Histories.LENGTH;
        Histories histories = new Histories("memory", options.number("seed"));
        try (AxonContender contender = kind.startAxon(Places.read(options), Role.WHOLE, false)) {
            Catalogue catalogue = new Catalogue(contender);
            catalogue.stopAll();
            ReplayMeasure.append(contender, histories, technologies);
            long head = catalogue.head();
            long start = System.nanoTime();
            catalogue.start();
            Map<String, Double> heap = new LinkedHashMap<>();
            for (int part = 1; part <= PARTS; part++) {
                while (catalogue.position() < head * part / PARTS) {
                    LockSupport.parkNanos(PAUSE);
                }
                heap.put("MB after %03d %%".formatted(part * 100 / PARTS), heapInUse());
            }
            catalogue.awaitAll(histories, technologies);
            double perSecond = ReplayMeasure.perSecond(technologies, System.nanoTime() - start);
            String measure = "replay of %,d events".formatted(technologies * Histories.LENGTH);
            return List.of(Figure.rate(measure, perSecond, heap));
        }
    }

    private static double heapInUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
