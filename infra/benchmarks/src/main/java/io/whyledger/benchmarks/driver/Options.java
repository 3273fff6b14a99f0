package io.whyledger.benchmarks.driver;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was asked for as {@code --name=value}; the defaults stand here. */
public final class Options {

    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("runs", "5"),
            Map.entry("stores", "postgresql,h2"),
            Map.entry("contenders", "ours,stock,raw-jdbc,pgbench,producer,transactional-producer"),
            Map.entry("clients", "1,8,64"),
            Map.entry("connections", "64"),
            Map.entry("seconds", "1.5"),
            Map.entry("warmup", "3"),
            Map.entry("lag-warmup", "240"),
            Map.entry("lag-seconds", "5"),
            Map.entry("lag-rate", "0"),
            Map.entry("replay-events", "20000"),
            Map.entry("memory-events", "1000000"),
            Map.entry("read-technologies", "10000"),
            Map.entry("read-decisions", "5000"),
            Map.entry("read-evaluations", "200"),
            Map.entry("read-seconds", "3"),
            Map.entry("publish-events", "1000000"),
            Map.entry("publish-rate", "200"),
            Map.entry("publish-seconds", "20"),
            Map.entry("publish-warmup", "20"),
            Map.entry("memory-heap", "256m"),
            Map.entry("heap", "512m"),
            Map.entry("receipts", "false"),
            Map.entry("seed", "20261124"),
            Map.entry("inner-seconds", "0.5"),
            Map.entry("out", "target/benchmarks"));

    /** What may be said and has no default. */
    private static final Set<String> OTHERS = Set.of("inner", "postgresql", "postgresql-user", "postgresql-password");

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /** Reads {@code --name=value} as a person may say it; anything else is refused. */
    public static Options of(List<String> arguments) {
        Options options = passedOn(arguments);
        options.values.keySet().stream()
                .filter(name -> !DEFAULTS.containsKey(name) && !OTHERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new IllegalArgumentException("there is no option --" + name);
                });
        return options;
    }

    /** Reads what {@link #arguments} made, with what one process tells another one. */
    public static Options passedOn(List<String> arguments) {
        Map<String, String> values = new LinkedHashMap<>(DEFAULTS);
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            if (!argument.startsWith("--") || equals < 0) {
                throw new IllegalArgumentException("not of the form --name=value: " + argument);
            }
            values.put(argument.substring(2, equals), argument.substring(equals + 1));
        }
        return new Options(values);
    }

    public Options with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value.toString());
        return new Options(more);
    }

    public String text(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("--" + name + " is missing"));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    public List<String> list(String name) {
        return List.of(text(name).split(","));
    }

    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    public boolean flag(String name) {
        return Boolean.parseBoolean(text(name));
    }

    /** A number of seconds, which may have decimals. */
    public Duration seconds(String name) {
        return Duration.ofMillis((long) (Double.parseDouble(text(name)) * 1_000));
    }

    public Path path(String name) {
        return Path.of(text(name)).toAbsolutePath();
    }

    /** As {@link #passedOn} reads them. */
    public List<String> arguments() {
        return values.entrySet().stream()
                .map(value -> "--" + value.getKey() + "=" + value.getValue())
                .toList();
    }

    public Map<String, String> asMap() {
        return Map.copyOf(values);
    }
}
