package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded file")
class EmbeddedFileTest {

    private static final long ENOUGH = 200;

    @TempDir
    private Path directory;

    @Test
    void holdsWhateverWasAcknowledgedBeforeItsProcessWasKilled() throws Exception {
        String file = directory.resolve("ledger").toString();
        long acknowledged = appendUntilKilled(file);

        try (TestLedger ledger = new TestLedger("whyledger.ledger.file=" + file)) {
            long stored = ledger.events().lastSequenceNumberFor("stream").orElseThrow();
            assertThat(stored).isGreaterThanOrEqualTo(acknowledged);
            assertThat(ledger.positions())
                    .isEqualTo(LongStream.rangeClosed(1, stored + 1).boxed().toList());
            ledger.append("stream", stored + 1, 1);
        }
    }

    /** The number of the last append that has been acknowledged. */
    private static long appendUntilKilled(String file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        AppendsUntilKilled.class.getName(),
                        file)
                .redirectErrorStream(true)
                .start();
        long acknowledged = -1;
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith("appended ")) {
                    acknowledged = Long.parseLong(line.substring("appended ".length()));
                }
                if (acknowledged == ENOUGH) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(acknowledged).isGreaterThanOrEqualTo(ENOUGH);
        return acknowledged;
    }
}
