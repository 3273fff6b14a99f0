package io.whyledger.standalone;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few cycles of what {@link KillDrill} does for hours. */
@DisplayName("Killed with -9 and started again, every acknowledged command is there exactly once")
class DurabilityIT {

    private static final int CYCLES = 3;
    private static final int CLIENTS = 8;
    private static final long SEED = 20_261_124;

    @TempDir
    private Path folder;

    @Test
    void onTheEmbeddedStore() throws Exception {
        drill(Site.embedded(folder));
    }

    @Test
    void onPostgreSqlThatTwoProcessesShare() throws Exception {
        drill(Site.onPostgreSql(folder, 2));
    }

    private static void drill(Site site) throws Exception {
        try (site;
                KillDrill drill = new KillDrill(site, CLIENTS, SEED)) {
            drill.run(CYCLES);
        }
    }
}
