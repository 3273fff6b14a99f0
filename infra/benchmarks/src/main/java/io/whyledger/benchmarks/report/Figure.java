package io.whyledger.benchmarks.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What one measure gave once: values by the names of their columns. */
public record Figure(String measure, Map<String, Double> values) {

    /** The column by which contenders are compared; more is better. */
    public static final String RATE = "per second";

    /** A rate, followed by other columns in the order of their names. */
    public static Figure rate(String measure, double perSecond, Map<String, Double> others) {
        Map<String, Double> values = new LinkedHashMap<>();
        values.put(RATE, perSecond);
        values.putAll(new TreeMap<>(others));
        return new Figure(measure, values);
    }
}
