package io.whyledger.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Once what {@link FaultDrill} does longer. */
@DisplayName("Two processes that share a PostgreSQL")
class SharedPostgreSqlIT {

    private static final Duration TIME = Duration.ofSeconds(15);

    @TempDir
    private Path folder;

    @Test
    void goOnByThemselvesWhateverHappensToOneOrToTheServer() throws Exception {
        try (Site site = Site.onPostgreSql(folder, 2);
                FaultDrill drill = new FaultDrill(folder, site, 6)) {
            site.start();
            for (String fault : List.of("suspend", "terminate", "restart", "crash")) {
                drill.run(fault, TIME);
            }
            drill.check();
        }
    }
}
