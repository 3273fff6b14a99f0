package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * The jar that is shipped, unpacked, with an archive of its classes (class data sharing), from which a JVM starts in two
 * thirds of the time. Where the build gives no jar, as in an editor, the classes of the tests are used.
 */
final class Shipped {

    private static final List<String> OPTIONS = make();

    private Shipped() {}

    /** What {@code java} needs to find the main class. */
    static List<String> options() {
        return OPTIONS;
    }

    /** The same of the classes of the tests, with those of a broker. */
    static List<String> optionsWithBroker() {
        return List.of("-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    }

    private static List<String> make() {
        String shipped = System.getProperty("whyledger.shipped");
        if (shipped == null) {
            return optionsWithBroker();
        }
        Path jar = Path.of(shipped);
        Path home = jar.resolveSibling("shipped");
        Path archive = home.resolve("classes.jsa");
        List<String> classPath = List.of("-cp", home.resolve(jar.getFileName()).toString());
        try {
            FileSystemUtils.deleteRecursively(home);
            java(List.of("-Djarmode=tools", "-jar", shipped, "extract", "--destination", home.toString()));
            java(Stream.of(
                            List.of("-XX:ArchiveClassesAtExit=" + archive, "-Dspring.context.exit=onRefresh"),
                            classPath,
                            List.of(
                                    Whyledger.class.getName(),
                                    "--server.port=0",
                                    "--whyledger.data=" + home.resolve("data"),
                                    "--whyledger.security.local-user=ada"))
                    .flatMap(List::stream)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return Stream.concat(Stream.of("-XX:SharedArchiveFile=" + archive), classPath.stream())
                .toList();
    }

    private static void java(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(arguments);
        Path log = Files.createTempFile("shipped", ".log");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        assertThat(exit)
                .as(() -> {
                    try {
                        return Files.readString(log);
                    } catch (IOException e) {
                        return e.toString();
                    }
                })
                .isZero();
        Files.delete(log);
    }
}
