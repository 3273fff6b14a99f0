package io.whyledger.query.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.decision.DecisionContent;
import io.whyledger.domain.decision.Scope;
import io.whyledger.projectiontest.DecisionHistories;
import io.whyledger.projectiontest.Histories;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Answer;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySideTest
class AnalyticsApiTest {

    /** As somebody may call a team who wants a spreadsheet to calculate. */
    private static final String FORMULA = "=HYPERLINK(\"evil\")";

    private static final String ENCODED = "%3DHYPERLINK(%22evil%22)";

    private static boolean told;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            told = true;
            DecisionHistories records = new DecisionHistories("Analysed");
            ledger.tell(
                    records.drafted(1, of(DecisionHistories.content("Analysed"), FORMULA)),
                    records.proposed(1, 1, 1, "grace", "linus"),
                    records.approved(1, 1, "grace"),
                    records.accepted(1, 1, "grace"));
        }
    }

    private static DecisionContent of(DecisionContent content, String team) {
        return new DecisionContent(
                content.title(),
                content.context(),
                content.drivers(),
                content.options(),
                content.chosen(),
                content.outcome(),
                content.consequences(),
                new Scope(Scope.Kind.TEAM, team),
                content.grounds(),
                content.reliesOn(),
                content.supersedes(),
                content.amends(),
                content.ringMoves());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lead-times",
                "reversals",
                "adoption",
                "reviewer-load",
                "disagreement",
                "stale-decisions",
                "activity"
            })
    void answersInThreeFormsByAddressAndByWhatIsAccepted(String figures) {
        String address = "/api/analytics/" + figures;

        Answer json = client.get(address);
        assertThat(json.status()).isEqualTo(200);
        assertThat(json.header("Content-Type")).startsWith("application/json");
        assertThat(Long.parseLong(json.header("Whyledger-Position"))).isPositive();
        List<?> rows = json.at("$.rows");

        Answer csv = client.get(address + ".csv");
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).contains("whyledger-" + figures + ".csv");
        assertThat(csv.body().lines()).hasSize(rows.size() + 1);
        assertThat(client.get(address, "Accept", "text/csv").body()).isEqualTo(csv.body());

        Answer ndjson = client.get(address + ".ndjson");
        assertThat(ndjson.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(ndjson.body().lines()).hasSize(rows.size()).allMatch(line -> line.startsWith("{"));
        assertThat(client.get(address, "Accept", "application/x-ndjson").body()).isEqualTo(ndjson.body());
    }

    @Test
    void keepsSpreadsheetsFromCalculating() {
        Answer csv = client.get("/api/analytics/lead-times.csv?scope=" + ENCODED);

        assertThat(csv.body().lines().skip(1))
                .singleElement()
                .asString()
                .contains("team,\"'=HYPERLINK(\"\"evil\"\")\",1,");
        assertThat(client.get("/api/analytics/lead-times?scope=" + ENCODED).<List<String>>at("$.rows[*].scopeName"))
                .containsExactly(FORMULA);
    }

    @Test
    void tellsOfReviewersByPseudonymOnly() {
        Answer load = client.get("/api/analytics/reviewer-load?scope=" + ENCODED);

        assertThat(load.<List<String>>at("$.reviewers[*].reviewer")).hasSize(1).allMatch(it -> it.startsWith("p-"));
        assertThat(load.body()).doesNotContain("grace");
    }

    @Test
    void showsOnThePageWhoTheyAre() {
        Answer page = client.get("/analytics?scope=" + ENCODED);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("grace", "0 open · 1 given").doesNotContain("p-1");
    }

    @Test
    void waitsForWhatTheClientHasWritten() {
        long position = ledger.tell(Histories.registered("Analysed technology"));

        assertThat(client.get("/api/analytics/activity", "Whyledger-At-Least", String.valueOf(position))
                        .status())
                .isEqualTo(200);
        Answer behind =
                client.get("/api/analytics/activity", "Whyledger-At-Least", String.valueOf(position + 1_000_000));
        assertThat(behind.status()).isEqualTo(503);
        assertThat(behind.header("Retry-After")).isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/analytics/lead-times?from=yesterday",
                "/api/analytics/lead-times?from=2026-02-30",
                "/api/analytics/lead-times?from=2026-02-02&to=2026-02-01",
                "/api/analytics/activity?from=1900-01-01",
                "/api/analytics/activity?from=1980-01-01",
                "/api/analytics/activity.csv?to=%2B12000-01-01",
                "/api/analytics/reversals?within=0",
                "/api/analytics/reversals?within=many",
                "/api/analytics/reversals.ndjson?within=4000",
                "/api/analytics/half-lives",
                "/api/analytics/half-lives.csv",
                "/api/analytics/skipped?size=1000"
            })
    void refusesWhatItCannotAnswer(String address) {
        Answer refused = client.get(address);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(client.get(address, "Accept", "text/csv").status()).isIn(400, 406);
    }

    @Test
    void knowsOfNoSkippedRecordsWhereThereIsNoKafka() {
        assertThat(client.get("/api/analytics/skipped").body())
                .isEqualTo("{\"reasons\":{},\"records\":[],\"total\":0}");
    }
}
