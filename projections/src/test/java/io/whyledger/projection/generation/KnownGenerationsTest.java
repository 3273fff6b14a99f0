package io.whyledger.projection.generation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The generations that a process knows")
class KnownGenerationsTest {

    private final KnownGenerations generations = new KnownGenerations();

    @Test
    void areNotAskedForBeforeTheirTableIsThere(@TempDir Path folder) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("views"));
                Statement statement = connection.createStatement()) {
            generations.lookIfStale(connection);

            assertThat(folder.resolve("views.trace.db"))
                    .as("where H2 writes what has failed")
                    .doesNotExist();
            assertThat(generations.of("technology")).isEmpty();

            statement.execute(
                    """
                    create table view_generation as select 'technology' as view_name, 1 as number, 'ACTIVE' as state,
                    false as paused, '' as tables, 1 as projector, current_timestamp as created_at,
                    current_timestamp as changed_at""");
            generations.lookIfStale(connection);

            assertThat(generations.of("technology")).hasSize(1);
        }
    }
}
