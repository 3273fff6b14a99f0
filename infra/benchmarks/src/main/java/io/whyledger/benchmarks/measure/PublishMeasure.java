package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.contender.AxonContender;
import io.whyledger.benchmarks.contender.Kind;
import io.whyledger.benchmarks.driver.Options;
import io.whyledger.benchmarks.driver.Places;
import io.whyledger.benchmarks.load.Histories;
import io.whyledger.benchmarks.load.Mix;
import io.whyledger.benchmarks.load.OpenLoop;
import io.whyledger.benchmarks.load.Step;
import io.whyledger.benchmarks.report.Figure;
import io.whyledger.projection.publishing.Publisher;
import io.whyledger.projection.publishing.PublisherSegment;
import io.whyledger.projection.publishing.PublisherStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * How long a new event takes to a consumer of the topic while all of the application runs, and then how fast a backlog is
 * published while nothing else reads the ledger. A tenth of the backlog is published before, to warm up. In the end the
 * topic must have as many events as were made.
 */
class PublishMeasure implements Measure {

    private static final int WORKERS = 16;
    private static final long PAUSE = 5_000_000;

    @Override
    public List<Figure> figures(Options options) throws Exception {
        Kind kind = Kind.of(options.text("contender"));
        try (Broker broker = Broker.start(options)) {
            Topic topic = Topic.of(broker);
            return kind == Kind.OURS
                    ? publisher(options, broker, topic)
                    : producer(options, topic, kind == Kind.TRANSACTIONAL_PRODUCER);
        }
    }

    private static List<Figure> publisher(Options options, Broker broker, Topic topic) throws Exception {
        try (AxonContender contender = Kind.startPublishing(Places.read(options), broker.bootstrapServers())) {
            Publisher publisher = contender.part(Publisher.class);
            awaitPublished(publisher);
            Figure live = live(options, topic, (scope, arrivals) -> commands(contender, arrivals, scope, options));
            new Catalogue(contender).stopAll();
            long before = published(publisher);
            int technologies = options.number("publish-events") / Histories.LENGTH;
            backlog(contender, publisher, new Histories("first", options.number("seed")), technologies / 10);
            Figure backlog = rate(
                    technologies * Histories.LENGTH,
                    backlog(contender, publisher, new Histories("backlog", options.number("seed")), technologies));
            topic.expect(before + (technologies / 10 + technologies) * (long) Histories.LENGTH);
            return List.of(backlog, live);
        }
    }

    private static List<Figure> producer(Options options, Topic topic, boolean transactional) throws Exception {
        topic.create();
        try (ProducerAlone producer = new ProducerAlone(topic, transactional, options.number("seed"))) {
            Figure live = live(options, topic, (scope, arrivals) -> {
                OpenLoop.Arrival one = intendedStart -> {
                    String key = scope + "-" + intendedStart;
                    arrivals.expect(key, intendedStart);
                    producer.sendOne(key);
                };
                return one;
            });
            int events = options.number("publish-events");
            producer.send(events / 10);
            long start = System.nanoTime();
            producer.send(events);
            return List.of(rate(events, System.nanoTime() - start), live);
        }
    }

    /** What is asked for at each arrival. */
    @FunctionalInterface
    private interface Work {
        OpenLoop.Arrival of(String scope, Arrivals arrivals);
    }

    private static OpenLoop.Arrival commands(
            AxonContender contender, Arrivals arrivals, String scope, Options options) {
        Supplier<Step> steps = Mix.CREATE.of(scope, options.number("seed"));
        return intendedStart -> {
            Step step;
            synchronized (steps) {
                step = steps.get();
            }
            arrivals.expect(step.stream(), intendedStart);
            contender.take(step);
        };
    }

    private static Figure live(Options options, Topic topic, Work work) throws Exception {
        double rate = options.number("publish-rate");
        run("warmup", rate, options.seconds("publish-warmup"), topic, work);
        Map<String, Double> columns = new TreeMap<>(run("live", rate, options.seconds("publish-seconds"), topic, work));
        columns.put("arriving per second", rate);
        return new Figure("from the intended start to a consumer", columns);
    }

    private static Map<String, Double> run(String scope, double rate, Duration duration, Topic topic, Work work)
            throws Exception {
        try (Arrivals arrivals = new Arrivals(topic)) {
            new OpenLoop(rate, duration, WORKERS).run(work.of(scope, arrivals));
            return arrivals.latencies().columns("");
        }
    }

    /** How many nanoseconds it took to publish it. */
    private static long backlog(AxonContender contender, Publisher publisher, Histories histories, int technologies) {
        publisher.stop();
        ReplayMeasure.append(contender, histories, technologies);
        long start = System.nanoTime();
        publisher.start();
        awaitPublished(publisher);
        return System.nanoTime() - start;
    }

    private static void awaitPublished(Publisher publisher) {
        while (!publisher.status().segments().stream()
                .allMatch(it -> it.state().equals(PublisherSegment.PUBLISHING) && it.lag() == 0)) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    private static long published(Publisher publisher) {
        PublisherStatus status = publisher.status();
        return status.segments().stream().mapToLong(PublisherSegment::published).sum();
    }

    private static Figure rate(int events, long nanos) {
        return Figure.rate("publish a backlog", events * 1e9 / nanos, Map.of());
    }
}
