package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.driver.Options;
import io.whyledger.benchmarks.driver.Part;
import io.whyledger.benchmarks.report.Figure;
import java.util.List;

/** What one process does for one part, for one contender. */
@FunctionalInterface
interface Measure {

    List<Figure> figures(Options options) throws Exception;

    static Measure of(Part part) {
        return switch (part) {
            case APPEND -> new AppendMeasure();
            case REPLAY -> new ReplayMeasure();
            case LAG, LAG_ACROSS -> new LagMeasure();
            case READS -> new ReadsMeasure();
            case MEMORY -> new MemoryMeasure();
            case PUBLISH -> new PublishMeasure();
            case INNER -> new InnerMeasure();
        };
    }
}
