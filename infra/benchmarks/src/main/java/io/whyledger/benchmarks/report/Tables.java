package io.whyledger.benchmarks.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Samples as Markdown tables: a table for each part and store, a row for each measure and contender, and how many times
 * as fast the ledger was in the same run.
 */
final class Tables {

    private static final String OURS = "ours";

    private Tables() {}

    static String of(List<Sample> samples) {
        return grouped(samples, sample -> sample.part() + " on " + sample.store()).entrySet().stream()
                .map(table -> "### " + table.getKey() + "\n\n" + table(table.getValue()))
                .collect(joining("\n"));
    }

    private static String table(List<Sample> samples) {
        List<String> columns = samples.stream()
                .flatMap(sample -> sample.values().keySet().stream())
                .distinct()
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(line(Stream.concat(
                Stream.of("measure", "contender"), Stream.concat(columns.stream(), Stream.of("ours ÷ this")))));
        lines.add("|---".repeat(columns.size() + 3) + "|");
        grouped(samples, Sample::measure).forEach((measure, all) -> grouped(all, Sample::contender)
                .forEach((contender, own) -> lines.add(line(Stream.concat(
                        Stream.of(measure, contender),
                        Stream.concat(
                                columns.stream().map(column -> cell(own, column)), Stream.of(ratio(all, own))))))));
        return String.join("\n", lines) + "\n";
    }

    private static String cell(List<Sample> samples, String column) {
        List<Double> values = samples.stream()
                .map(sample -> sample.values().get(column))
                .filter(Objects::nonNull)
                .toList();
        return values.isEmpty() ? "" : Spread.of(values).toString();
    }

    /** Each run is compared with itself, because the machine may be slower in another one. */
    private static String ratio(List<Sample> all, List<Sample> own) {
        if (own.get(0).contender().equals(OURS)) {
            return "";
        }
        List<Double> ratios = new ArrayList<>();
        for (Sample sample : own) {
            Double rate = sample.values().get(Figure.RATE);
            all.stream()
                    .filter(other -> other.contender().equals(OURS) && other.run() == sample.run() && rate != null)
                    .map(other -> other.values().get(Figure.RATE) / rate)
                    .forEach(ratios::add);
        }
        return ratios.isEmpty() ? "" : Spread.of(ratios).toString();
    }

    private static String line(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |"));
    }

    private static Map<String, List<Sample>> grouped(List<Sample> samples, Function<Sample, String> by) {
        return samples.stream().collect(groupingBy(by, LinkedHashMap::new, toList()));
    }
}
