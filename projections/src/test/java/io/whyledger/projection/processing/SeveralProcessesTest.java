package io.whyledger.projection.processing;

import static io.whyledger.projectiontest.Histories.moved;
import static io.whyledger.projectiontest.Histories.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.generation.KnownGenerations;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.projectiontest.ProjectionsApplication;
import io.whyledger.projectiontest.ViewTables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Applications over one PostgreSQL, each with its own claims; starting four takes its time on a busy machine. */
@Timeout(value = 8, unit = TimeUnit.MINUTES)
class SeveralProcessesTest {

    private static final String VIEW = ViewNames.CATALOGUE;
    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private final List<ConfigurableApplicationContext> processes = new ArrayList<>();
    private EmbeddedPostgres server;

    @BeforeEach
    void startServer() throws Exception {
        server = EmbeddedPostgres.builder()
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @AfterEach
    void stop() throws Exception {
        processes.forEach(ConfigurableApplicationContext::close);
        server.close();
    }

    private ConfigurableApplicationContext start() {
        ConfigurableApplicationContext process = new SpringApplicationBuilder(ProjectionsApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--whyledger.store=postgresql",
                        "--whyledger.ledger.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--whyledger.ledger.username=postgres",
                        "--whyledger.ledger.require-durability=false",
                        "--whyledger.projection.segments=2",
                        "--whyledger.projection.segments-per-process=1",
                        "--whyledger.projection.grace=1s",
                        "--spring.datasource.generate-unique-name=false",
                        "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres");
        processes.add(process);
        return process;
    }

    private static void enter(ConfigurableApplicationContext process, String prefix) {
        Ledger ledger = process.getBean(Ledger.class);
        IntStream.range(0, 200).forEach(number -> {
            String name = prefix + " " + number;
            ledger.enter(registered(name), moved(TechnologyId.ofName(name), Ring.TRIAL));
        });
    }

    private static int active(ConfigurableApplicationContext process) {
        return process.getBean(KnownGenerations.class)
                .active(VIEW)
                .orElseThrow()
                .number();
    }

    private static List<SegmentStatus> segments(ConfigurableApplicationContext process) {
        return process.getBean(ViewStatuses.class).of(VIEW).generations().stream()
                .filter(GenerationStatus::serves)
                .flatMap(it -> it.segments().stream())
                .toList();
    }

    private static boolean hasReadAll(ConfigurableApplicationContext process) {
        return process.getBean(ViewStatuses.class).of(VIEW).generations().stream()
                .filter(GenerationStatus::serves)
                .allMatch(it -> it.lag() == 0);
    }

    @Test
    void leaveTheDiskToTheLedgerWhenTheyStoreABatchAndOnlyThen() {
        ConfigurableApplicationContext process = start();
        SegmentTokens tokens = process.getBean(SegmentTokens.class);
        TransactionManager transactions =
                process.getBean(ViewTransactions.class).manager();
        JdbcClient jdbc = process.getBean(JdbcClient.class);
        String processor = "any";

        transactions.executeInTransaction(() -> {
            tokens.initializeTokenSegments(processor, 1);
            tokens.fetchToken(processor, 0);
            assertThat(synchronousCommit(jdbc)).isEqualTo("on");
            tokens.storeToken(new GlobalSequenceTrackingToken(1), processor, 0);
            assertThat(synchronousCommit(jdbc)).isEqualTo("off");
        });
        assertThat(synchronousCommit(jdbc)).isEqualTo("on");
    }

    private static String synchronousCommit(JdbcClient jdbc) {
        return jdbc.sql("show synchronous_commit").query(String.class).single();
    }

    @Test
    void sendTheNewRowsOfABatchInOneStatement() {
        JdbcTemplate jdbc = start().getBean(JdbcTemplate.class);
        jdbc.execute("create table written (row_number integer)");

        int[] rows = jdbc.batchUpdate("insert into written values (?)", List.of(new Object[] {1}, new Object[] {2}));

        assertThat(rows).as("of one statement its rows can't be told apart").containsOnly(Statement.SUCCESS_NO_INFO);
        assertThat(jdbc.queryForList("select row_number from written order by 1", Integer.class))
                .containsExactly(1, 2);
    }

    @Test
    void shareTheSegmentsFollowEachOtherAndGoOnWhereOthersEnded() {
        ConfigurableApplicationContext first = start();
        ConfigurableApplicationContext second = start();
        enter(first, "Shared");
        await().atMost(PATIENCE)
                .until(() -> segments(second).stream()
                                .map(SegmentStatus::owner)
                                .distinct()
                                .filter(owner -> owner != null)
                                .count()
                        == 2);
        await().atMost(PATIENCE).until(() -> hasReadAll(second));

        int rebuilt = first.getBean(ViewControl.class).rebuild(VIEW).number();
        await().atMost(PATIENCE).until(() -> active(second) == rebuilt && active(first) == rebuilt);
        assertThat(hasReadAll(first)).isTrue();

        first.getBean(ViewControl.class).pause(VIEW);
        await().atMost(PATIENCE).until(() -> segments(second).stream().allMatch(it -> it.owner() == null));
        enter(first, "Missed by the view");
        second.getBean(ViewControl.class).resume(VIEW);
        int interrupted = second.getBean(ViewControl.class).rebuild(VIEW).number();
        first.close();
        second.close();

        ConfigurableApplicationContext third = start();
        ConfigurableApplicationContext fourth = start();
        await().atMost(PATIENCE).until(() -> active(third) == interrupted && active(fourth) == interrupted);
        await().atMost(PATIENCE).until(() -> hasReadAll(third));
        Map<String, List<Map<String, Object>>> rows =
                third.getBean(ViewTables.class).rows();
        assertThat(rows.get("catalogue_view")).hasSize(400);

        third.getBean(ViewControl.class).reset(VIEW);
        await().atMost(PATIENCE).until(() -> hasReadAll(third));
        assertThat(third.getBean(ViewTables.class).rows()).isEqualTo(rows);
    }
}
