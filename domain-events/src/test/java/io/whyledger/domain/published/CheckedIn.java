package io.whyledger.domain.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files that stand beside the published language, compared with what they should be. With {@code
 * -Dpublished.write=true} a test writes them instead; what changes is then seen in the difference that is committed.
 */
final class CheckedIn {

    static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private static final Path FOLDER = Path.of("src/main/resources", packageFolder());

    private CheckedIn() {}

    /** Fails when a file is missing or says something else. */
    static void assertCurrent(String file, JsonNode content) {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n";
        try {
            if (Boolean.getBoolean("published.write")) {
                Files.createDirectories(FOLDER);
                Files.writeString(FOLDER.resolve(file), text);
            }
            assertThat(FOLDER.resolve(file))
                    .as("run this test with -Dpublished.write=true")
                    .hasContent(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String packageFolder() {
        return CheckedIn.class.getPackageName().replace('.', '/');
    }
}
