package io.whyledger.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that an invocation measured.
 *
 * @param machine facts about where it ran
 * @param options what was asked for
 */
public record Results(Map<String, String> machine, Map<String, String> options, List<Sample> samples) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Writes {@code results.json} and {@code results.md}. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        JSON.writeValue(folder.resolve("results.json").toFile(), this);
        Files.writeString(folder.resolve("results.md"), markdown());
    }

    /** The facts and the tables. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        machine.forEach((fact, value) ->
                text.append("- ").append(fact).append(": ").append(value).append('\n'));
        return text.append('\n').append(Tables.of(samples)).toString();
    }

    /** Leaves figures for the process that asked for them. */
    public static void answer(Path file, List<Figure> figures) {
        JSON.writeValue(file.toFile(), figures.toArray(Figure[]::new));
    }

    /** Figures that another process has left. */
    public static List<Figure> answered(Path file) {
        return List.of(JSON.readValue(file.toFile(), Figure[].class));
    }
}
