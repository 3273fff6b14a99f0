package io.whyledger.benchmarks.report;

import java.util.Map;

/** What one contender reached on one store in one run. */
public record Sample(
        String part, String store, String contender, int run, String measure, Map<String, Double> values) {}
