package io.whyledger.benchmarks.measure;

import io.whyledger.benchmarks.contender.AxonContender;
import io.whyledger.benchmarks.contender.Kind;
import io.whyledger.benchmarks.contender.Role;
import io.whyledger.benchmarks.driver.Fork;
import io.whyledger.benchmarks.driver.Options;
import io.whyledger.benchmarks.driver.Part;
import io.whyledger.benchmarks.driver.Places;
import io.whyledger.benchmarks.report.Results;
import java.io.IOException;
import java.nio.file.Files;

/** The work of a process that was started for one contender. */
public final class ContenderProcess {

    private ContenderProcess() {}

    public static void run(Options options) throws Exception {
        if (options.find("role").isPresent()) {
            fillViews(options);
        } else {
            Measure measure = Measure.of(Part.of(options.text("part")));
            Results.answer(options.path("answer"), measure.figures(options));
        }
    }

    /** Runs the views for another process, until that closes this one's input. */
    private static void fillViews(Options options) throws IOException {
        Kind kind = Kind.of(options.text("contender"));
        AxonContender views = kind.startAxon(Places.read(options), Role.VIEWS, false);
        ready(options);
        System.in.readAllBytes();
        views.close();
    }

    static void ready(Options options) throws IOException {
        Files.createFile(Fork.ready(options.path("answer")));
    }
}
