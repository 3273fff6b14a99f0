package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.contender.AxonContender;
import io.whyledger.benchmarks.contender.Kind;
import io.whyledger.benchmarks.contender.Role;
import io.whyledger.benchmarks.driver.Options;
import io.whyledger.benchmarks.driver.Places;
import io.whyledger.benchmarks.load.Archive;
import io.whyledger.benchmarks.load.ClosedLoop;
import io.whyledger.benchmarks.load.Histories;
import io.whyledger.benchmarks.load.Site;
import io.whyledger.benchmarks.report.Figure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Pages and answers about decisions and evaluations over HTTP, by eight clients, when there are many of them. */
class ReadsMeasure implements Measure {

    private static final int CLIENTS = 8;

    @Override
    public List<Figure> figures(Options options) throws Exception {
        int technologies = options.number("read-technologies");
        Histories histories = new Histories("reads", options.number("seed"));
        try (AxonContender contender =
                Kind.of(options.text("contender")).startAxon(Places.read(options), Role.SERVING, false)) {
            ReplayMeasure.append(contender, histories, technologies);
            new Catalogue(contender).awaitAll(histories, technologies);
            Site site = new Site(contender.port());
            Archive archive = new Archive(site, histories, technologies);
            List<String> decisions = decide(archive, options.number("read-decisions"));
            List<String> evaluations = evaluate(archive, options.number("read-evaluations"));
            Map<String, Function<Random, String>> reads = reads(archive, decisions, evaluations);
            for (Function<Random, String> read : reads.values()) {
                load(site, read, options.seconds("read-seconds"));
            }
            List<Figure> figures = new ArrayList<>();
            for (Map.Entry<String, Function<Random, String>> read : reads.entrySet()) {
                ClosedLoop.Load load = load(site, read.getValue(), options.seconds("read-seconds"));
                figures.add(Figure.rate(
                        read.getKey(), load.perSecond(), load.latencies().columns("")));
            }
            return figures;
        }
    }

    /** Those that are accepted. */
    private static List<String> decide(Archive archive, int number) throws Exception {
        return split(number, (client, own) -> {
            Random random = new Random(client);
            List<String> accepted = new ArrayList<>();
            for (int decision : own) {
                int last = accepted.size() - 1;
                String slug = archive.decide(decision, last < 0 ? "" : accepted.get(last), random);
                if (!slug.isEmpty()) {
                    accepted.add(slug);
                }
            }
            return accepted;
        });
    }

    private static List<String> evaluate(Archive archive, int number) throws Exception {
        return split(number, (client, own) -> {
            Random random = new Random(client);
            List<String> slugs = new ArrayList<>();
            for (int evaluation : own) {
                slugs.add(archive.evaluate(evaluation, random));
            }
            return slugs;
        });
    }

    /** What a client does with its part of the numbers. */
    @FunctionalInterface
    private interface Work {
        List<String> of(int client, int[] own);
    }

    private static List<String> split(int number, Work work) throws Exception {
        List<Callable<List<String>>> parts = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int own = client;
            int[] numbers = IntStream.range(0, number)
                    .filter(it -> it * CLIENTS / Math.max(1, number) == own)
                    .toArray();
            parts.add(() -> work.of(own, numbers));
        }
        List<String> all = new ArrayList<>();
        for (List<String> part : together(parts)) {
            all.addAll(part);
        }
        return all;
    }

    private static <T> List<T> together(List<Callable<T>> parts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(parts.size());
        try {
            List<T> all = new ArrayList<>();
            for (Future<T> part : threads.invokeAll(parts)) {
                all.add(part.get());
            }
            return all;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<String, Function<Random, String>> reads(
            Archive archive, List<String> decisions, List<String> evaluations) {
        Map<String, Function<Random, String>> reads = new LinkedHashMap<>();
        reads.put("page: decision log", random -> "/decisions");
        reads.put("page: decisions of a system", random -> "/decisions?scope=" + Archive.scope(random));
        reads.put("page: stale decisions", random -> "/decisions?only=stale");
        reads.put("page: a decision", random -> "/decisions/" + any(decisions, random));
        reads.put("page: graph around a decision", random -> "/decisions/graph?around=" + any(decisions, random));
        reads.put("page: graph", random -> "/decisions/graph");
        reads.put("page: a new decision", random -> "/decisions/new?of=" + archive.technology(random));
        reads.put("page: evaluations", random -> "/evaluations");
        reads.put("page: an evaluation", random -> "/evaluations/" + any(evaluations, random));
        reads.put("page: a new evaluation", random -> "/evaluations/new?option=" + archive.technology(random));
        reads.put("page: my work", random -> "/work");
        reads.put(
                "answer: decisions of a technology",
                random -> "/api/decisions?technology=" + archive.technology(random));
        reads.put("answer: decisions by their text", random -> "/api/decisions?text=latency");
        reads.put("answer: a decision", random -> "/api/decisions/" + any(decisions, random));
        reads.put("answer: evaluations", random -> "/api/evaluations?person=" + Archive.person(random));
        reads.put("answer: an evaluation", random -> "/api/evaluations/" + any(evaluations, random));
        reads.put("answer: my work", random -> "/api/work");
        return reads;
    }

    private static String any(List<String> slugs, Random random) {
        return slugs.get(random.nextInt(slugs.size()));
    }

    private static ClosedLoop.Load load(Site site, Function<Random, String> read, Duration duration) throws Exception {
        return new ClosedLoop(CLIENTS, duration)
                .run(
                        client -> {
                            Random random = new Random(client);
                            return () -> new Read(read.apply(random), Archive.person(random));
                        },
                        one -> site.get(one.path(), one.person()));
    }

    private record Read(String path, String person) {}
}
