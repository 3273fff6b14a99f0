package io.whyledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The embedded file")
class EmbeddedFileTest {

    private static final long ENOUGH = 200;
    private static final int KILLS = 3;

    @TempDir
    private Path directory;

    @Test
    void holdsWhateverWasAcknowledgedBeforeItsProcessWasKilled() throws Exception {
        String file = directory.resolve("ledger").toString();
        long acknowledged = runUntilKilled(AppendsUntilKilled.class, file, "appended ");

        try (TestLedger ledger = new TestLedger("whyledger.ledger.file=" + file)) {
            long stored = ledger.events().lastSequenceNumberFor("stream").orElseThrow();
            assertThat(stored).isGreaterThanOrEqualTo(acknowledged);
            assertThat(ledger.positions())
                    .isEqualTo(LongStream.rangeClosed(1, stored + 1).boxed().toList());
            ledger.append("stream", stored + 1, 1);
        }
    }

    /** Where several transactions write at once, the first kill mostly leaves a row that is not counted. */
    @Test
    void holdsNoPartOfATransactionThatWasUnderWayWhenItsProcessWasKilled() throws Exception {
        String file = directory.resolve("test").toString();
        for (int kill = 1; kill <= KILLS; kill++) {
            runUntilKilled(TransactionsUntilKilled.class, file, "rows ");

            assertThat(rows(file)).as("rows after %d kills", kill).isEqualTo(counted(file));
        }
    }

    private static List<Long> rows(String file) throws SQLException {
        return numbers(file, "select count(*) from row_%d");
    }

    private static List<Long> counted(String file) throws SQLException {
        return numbers(file, "select number from counted_%d");
    }

    private static List<Long> numbers(String file, String sql) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + file);
                Statement statement = connection.createStatement()) {
            for (int thread = 0; thread < TransactionsUntilKilled.THREADS; thread++) {
                try (ResultSet row = statement.executeQuery(sql.formatted(thread))) {
                    row.next();
                    numbers.add(row.getLong(1));
                }
            }
        }
        return numbers;
    }

    /** Kills a program once it has told a number that is large enough, and answers the last one. */
    private static long runUntilKilled(Class<?> program, String file, String tells)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        file)
                .redirectErrorStream(true)
                .start();
        long last = -1;
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(tells)) {
                    last = Long.parseLong(line.substring(tells.length()));
                }
                if (last >= ENOUGH) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        assertThat(last).isGreaterThanOrEqualTo(ENOUGH);
        return last;
    }
}
