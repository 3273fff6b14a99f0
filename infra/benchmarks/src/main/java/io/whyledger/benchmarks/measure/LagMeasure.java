package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.contender.AxonContender;
import io.whyledger.benchmarks.contender.Kind;
import io.whyledger.benchmarks.contender.Role;
import io.whyledger.benchmarks.driver.Options;
import io.whyledger.benchmarks.driver.Part;
import io.whyledger.benchmarks.driver.Places;
import io.whyledger.benchmarks.load.ClosedLoop;
import io.whyledger.benchmarks.load.Mix;
import io.whyledger.benchmarks.load.OpenLoop;
import io.whyledger.benchmarks.load.Step;
import io.whyledger.benchmarks.report.Figure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * How long an answered command takes to be seen in the catalogue, while commands arrive half as fast as commands and
 * views together can go. That is measured first, by clients that do not wait for the views, and waiting for them at the
 * end. The lag is measured twice, and the first time thrown away: by then the compiler has seen that load.
 */
class LagMeasure implements Measure {

    private static final int CLIENTS = 8;
    private static final int WORKERS = 16;

    @Override
    public List<Figure> figures(Options options) throws Exception {
        boolean across = Part.of(options.text("part")) == Part.LAG_ACROSS;
        Kind kind = Kind.of(options.text("contender"));
        Role role = across ? Role.COMMANDS : Role.WHOLE;
        try (AxonContender contender = kind.startAxon(Places.read(options), role, options.flag("receipts"))) {
            if (across) {
                ContenderProcess.ready(options);
                System.in.read();
            }
            long seed = options.number("seed");
            sustained(contender, options.seconds("lag-warmup"), "warmup", seed);
            double half = sustained(contender, options.seconds("lag-seconds"), "sustained", seed) / 2;
            double rate = options.number("lag-rate") == 0 ? half : options.number("lag-rate");
            lag(contender, rate, options.seconds("lag-seconds"), "lag warmup", seed);
            return List.of(new Figure(
                    across ? "other process" : "same process",
                    lag(contender, rate, options.seconds("lag-seconds"), "lag", seed)));
        }
    }

    /** Commands per second, counting the time until all are visible and no view has anything left to do. */
    private static double sustained(AxonContender contender, Duration duration, String scope, long seed)
            throws Exception {
        long start = System.nanoTime();
        Queue<String> sent = new ConcurrentLinkedQueue<>();
        ClosedLoop.Load load = new ClosedLoop(CLIENTS, duration)
                .run(client -> Mix.CREATE.of(scope + " " + client, seed + client), step -> {
                    contender.take(step);
                    sent.add(step.stream());
                });
        Watch.awaitAll(contender, List.copyOf(sent));
        Watch.awaitRest(contender);
        return load.sent() * 1e9 / (System.nanoTime() - start);
    }

    private static Map<String, Double> lag(
            AxonContender contender, double perSecond, Duration duration, String scope, long seed) throws Exception {
        Supplier<Step> steps = Mix.CREATE.of(scope, seed);
        try (Watch watch = new Watch(contender)) {
            watch.start();
            new OpenLoop(perSecond, duration, WORKERS).run(intendedStart -> {
                Step step;
                synchronized (steps) {
                    step = steps.get();
                }
                contender.take(step);
                watch.answered(step.stream(), intendedStart);
            });
            watch.awaitEmpty();
            Map<String, Double> columns = new TreeMap<>(watch.sinceAnswer().columns("after the answer, "));
            columns.putAll(watch.sinceStart().columns("after the intended start, "));
            columns.put("commands arriving per second", perSecond);
            return columns;
        }
    }
}
