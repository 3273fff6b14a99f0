package io.whyledger.benchmarks;

import io.whyledger.benchmarks.driver.Options;
import io.whyledger.benchmarks.driver.Part;
import io.whyledger.benchmarks.driver.Suite;
import io.whyledger.benchmarks.measure.ContenderProcess;
import java.util.Arrays;
import java.util.List;

/**
 * The load driver: the names of parts, or {@code all}, and {@code --name=value} for what should not be as usual.
 * {@code infra/docs/benchmarks.md} tells what there is to choose from.
 */
public final class Benchmarks {

    private static final String ALL = "all";
    private static final String CONTENDER = "contender";

    private Benchmarks() {}

    public static void main(String[] arguments) {
        int outcome = 1;
        try {
            run(arguments);
            outcome = 0;
        } catch (Exception failure) {
            failure.printStackTrace();
        }
        // Threads that a framework left behind must not keep the process.
        System.exit(outcome);
    }

    private static void run(String[] arguments) throws Exception {
        System.setProperty("disable-axoniq-console-message", "true");
        List<String> names = Arrays.stream(arguments)
                .takeWhile(argument -> !argument.startsWith("--"))
                .toList();
        List<String> options = Arrays.stream(arguments).skip(names.size()).toList();
        if (names.equals(List.of(CONTENDER))) {
            ContenderProcess.run(Options.passedOn(options));
        } else {
            System.out.println(
                    "\n" + new Suite(Options.of(options)).run(parts(names)).markdown());
        }
    }

    private static List<Part> parts(List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("name parts of the suite, or all: " + Arrays.toString(Part.values()));
        }
        return names.contains(ALL)
                ? List.of(Part.values())
                : names.stream().map(Part::of).toList();
    }
}
