package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.contender.Contender;
import io.whyledger.benchmarks.contender.Kind;
import io.whyledger.benchmarks.driver.Options;
import io.whyledger.benchmarks.driver.Places;
import io.whyledger.benchmarks.load.ClosedLoop;
import io.whyledger.benchmarks.load.Mix;
import io.whyledger.benchmarks.report.Figure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Commands one after the other, by one client and by many at once. */
class AppendMeasure implements Measure {

    private static final int WARM_UP_CLIENTS = 8;

    @Override
    public List<Figure> figures(Options options) throws Exception {
        List<Figure> figures = new ArrayList<>();
        Kind kind = Kind.of(options.text("contender"));
        try (Contender contender = kind.start(Places.read(options), options.flag("receipts"))) {
            long seed = options.number("seed");
            load(contender, Mix.UPDATE, WARM_UP_CLIENTS, options.seconds("warmup"), "warmup", seed);
            for (String clients : options.list("clients")) {
                for (Mix mix : Mix.values()) {
                    String measure = mix.measure(clients);
                    ClosedLoop.Load load =
                            load(contender, mix, Integer.parseInt(clients), options.seconds("seconds"), measure, seed);
                    figures.add(Figure.rate(
                            measure, load.perSecond(), load.latencies().columns("")));
                }
            }
        }
        return figures;
    }

    static ClosedLoop.Load load(Contender contender, Mix mix, int clients, Duration duration, String scope, long seed)
            throws Exception {
        return new ClosedLoop(clients, duration)
                .run(client -> mix.of(scope + " " + client, seed + client), contender::take);
    }
}
