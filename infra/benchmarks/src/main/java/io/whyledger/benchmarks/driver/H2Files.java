package io.whyledger.benchmarks.driver;

import io.whyledger.benchmarks.contender.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** H2 in files, with the settings of the product's own application for all. */
final class H2Files implements Store {

    private final Path folder;
    private int opened;

    H2Files(Path folder) {
        this.folder = folder;
    }

    @Override
    public Place open(int connections) {
        Path own = folder.resolve("h2-" + ++opened);
        delete(own);
        return new Place(
                Place.H2,
                "jdbc:h2:file:" + own + "/ledger;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000",
                "jdbc:h2:file:" + own + "/views;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE",
                "sa",
                "",
                connections);
    }

    @Override
    public void remove(Place place) {
        delete(folder.resolve("h2-" + opened));
    }

    private static void delete(Path own) {
        try {
            FileSystemUtils.deleteRecursively(own);
            Files.createDirectories(own.getParent());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("H2", version() + ", file, WRITE_DELAY=0");
    }

    private static String version() {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {}
}
