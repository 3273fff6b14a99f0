package io.whyledger.benchmarks.driver;

import io.whyledger.benchmarks.contender.Kind;
import io.whyledger.benchmarks.contender.Place;
import io.whyledger.benchmarks.contender.Role;
import io.whyledger.benchmarks.report.Figure;
import io.whyledger.benchmarks.report.Machine;
import io.whyledger.benchmarks.report.Results;
import io.whyledger.benchmarks.report.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs parts: in each run every contender in turn, so that a slow moment of the machine meets all alike. */
public final class Suite {

    private final Options options;
    private final Path work;
    private final Map<String, Store> stores = new LinkedHashMap<>();
    private final List<Sample> samples = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Map<String, String> machine = new LinkedHashMap<>(Machine.facts());

    public Suite(Options options) {
        options.list("stores").forEach(Suite::requireKnown);
        this.options = options;
        this.work = options.path("out").resolve("work");
    }

    private static void requireKnown(String store) {
        if (!List.of(Place.H2, Place.POSTGRESQL).contains(store)) {
            throw new IllegalArgumentException(
                    "--stores are %s and %s, not %s".formatted(Place.H2, Place.POSTGRESQL, store));
        }
    }

    /**
     * Measures, and writes what was measured so far after each contender.
     *
     * @throws ContenderFailed at the end, when a contender failed; the others have been measured all the same
     */
    public Results run(List<Part> parts) throws Exception {
        Files.createDirectories(work);
        try {
            for (Part part : parts) {
                if (part == Part.INNER) {
                    add(part, "memory", Kind.OURS, 1, fork(options.with("part", part.label())));
                } else {
                    run(part);
                }
            }
        } finally {
            stores.values().forEach(Store::close);
        }
        if (!failures.isEmpty()) {
            throw new ContenderFailed("without these, whose figures are missing in %s: %s"
                    .formatted(options.path("out"), String.join(", ", failures)));
        }
        return results();
    }

    private void run(Part part) throws Exception {
        for (int run = 1; run <= part.runs(options.number("runs")); run++) {
            for (String store : options.list("stores")) {
                for (String contender : options.list("contenders")) {
                    Kind kind = Kind.of(contender);
                    if (part.runsOn(store) && part.takes(kind, store)) {
                        measure(part, store(store), kind, run);
                    }
                }
            }
        }
    }

    private void measure(Part part, Store store, Kind kind, int run) throws Exception {
        Place place = store.open(part.connections(options.number("connections")));
        try {
            add(part, place.store(), kind, run, figures(part, kind, place));
        } catch (ContenderFailed failed) {
            failures.add(name(part, place.store(), kind, run));
            System.out.println(name(part, place.store(), kind, run) + ": " + failed.getMessage());
        } finally {
            store.remove(place);
        }
    }

    private List<Figure> figures(Part part, Kind kind, Place place) throws Exception {
        if (kind == Kind.PGBENCH) {
            long seconds = Math.max(1, options.seconds("seconds").toSeconds());
            return new PgBench(work, place).figures(options.list("clients"), seconds);
        }
        Options own = Places.write(place, options.with("part", part.label()).with("contender", kind.label()));
        return part == Part.LAG_ACROSS ? withViewsElsewhere(own) : fork(own);
    }

    private List<Figure> withViewsElsewhere(Options own) throws IOException, InterruptedException {
        String heap = options.text("heap");
        try (Fork commands = Fork.start(heap, own)) {
            commands.awaitReady();
            try (Fork views = Fork.start(heap, own.with("role", Role.VIEWS))) {
                views.awaitReady();
                commands.proceed();
                return commands.figures();
            }
        }
    }

    private List<Figure> fork(Options own) throws IOException, InterruptedException {
        String heap = own.text(own.text("part").equals(Part.MEMORY.label()) ? "memory-heap" : "heap");
        try (Fork fork = Fork.start(heap, own)) {
            return fork.figures();
        }
    }

    private Store store(String name) throws IOException {
        Store known = stores.get(name);
        if (known == null) {
            known = name.equals(Place.H2) ? new H2Files(work) : postgresql();
            stores.put(name, known);
            machine.putAll(known.facts());
        }
        return known;
    }

    private Store postgresql() throws IOException {
        String given = options.find("postgresql").orElse(null);
        return given == null
                ? Postgresql.embedded(work)
                : Postgresql.at(
                        given,
                        options.find("postgresql-user").orElse("postgres"),
                        options.find("postgresql-password").orElse(""));
    }

    private void add(Part part, String store, Kind kind, int run, List<Figure> figures) throws IOException {
        for (Figure figure : figures) {
            samples.add(new Sample(part.label(), store, kind.label(), run, figure.measure(), figure.values()));
            System.out.println(name(part, store, kind, run) + ": " + figure.measure() + " " + figure.values());
        }
        results().write(options.path("out"));
    }

    private static String name(Part part, String store, Kind kind, int run) {
        return part.label() + " " + store + " " + kind.label() + " run " + run;
    }

    private Results results() {
        return new Results(machine, options.asMap(), List.copyOf(samples));
    }
}
