package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Who follows the feed of an application that is killed again and again reads each event once")
class FeedIT {

    private static final int KILLS = 3;
    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void onTheEmbeddedStore() throws Exception {
        check(Site.embedded(folder));
    }

    /** It follows one process while commands go to both. */
    @Test
    void onPostgreSqlThatTwoProcessesShare() throws Exception {
        check(Site.onPostgreSql(folder, 2));
    }

    /** Before there is an event, whoever waits is kept as long as they ask for and not as long as a read would wait. */
    private static void waitForTheFirst(Api api) {
        api.get("/api/feed").expect(200);
        long asked = System.nanoTime();
        assertThat(api.get("/api/feed?wait=1").expect(200).body()).isEqualTo("[]");
        assertThat(Duration.ofNanos(System.nanoTime() - asked))
                .isBetween(Duration.ofMillis(900), Duration.ofMillis(4_500));
    }

    private static void check(Site site) throws Exception {
        try (site) {
            site.start();
            Installation followed = site.processes().get(0);
            waitForTheFirst(followed.api());
            try (Load load = new Load(site.apis(), CLIENTS);
                    FeedReading reading = new FeedReading(followed.api())) {
                load.start("feed");
                for (int kill = 0; kill < KILLS; kill++) {
                    load.full();
                    load.awaitMore(60, -1, PATIENCE);
                    followed.kill();
                    load.light();
                    followed.launch();
                    followed.awaitReady();
                }
                load.full();
                load.awaitMore(60, -1, PATIENCE);
                load.stop();

                List<String> all = FeedReading.all(followed.api());
                await().atMost(PATIENCE).until(() -> reading.ids().size() >= all.size());
                assertThat(reading.ids()).containsExactlyElementsOf(all).doesNotHaveDuplicates();
                assertThat(reading.connections()).isGreaterThan(KILLS);
                site.stop();
                assertThat((long) all.size()).isEqualTo(site.ledger().number("select count(*) from event"));
            }
        }
    }
}
