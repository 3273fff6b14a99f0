package io.whyledger.projection;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The same on the database that teams use. */
@DirtiesContext
class ReplayOnPostgreSqlTest extends ReplayTest {

    private static EmbeddedPostgres postgres;

    @DynamicPropertySource
    static void viewsInPostgreSql(DynamicPropertyRegistry properties) throws IOException {
        postgres = EmbeddedPostgres.start();
        properties.add("spring.datasource.url", () -> postgres.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.generate-unique-name", () -> false);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }
}
