package io.whyledger.query.document;

import static io.whyledger.projectiontest.Histories.advanced;
import static io.whyledger.projectiontest.Histories.completed;
import static io.whyledger.projectiontest.Histories.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Answer;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySideTest
class ImportsApiTest {

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    @Nested
    class ListingImports {

        @Test
        void tellsTheLatestFirst() {
            ledger.tell(started("First document", "a"), started("Second document", "b"));

            Answer answer = client.get("/api/imports?size=2");

            assertThat(answer.<List<String>>at("$.items[*].name")).containsExactly("Second document", "First document");
            assertThat(answer.header("Link")).contains("rel=\"first\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"size=0", "size=201", "page=-1", "page=1000000000"})
        void refusesWhatMakesNoSense(String parameter) {
            assertThat(client.get("/api/imports?" + parameter).status()).isEqualTo(400);
        }
    }

    @Nested
    class FindingAnImport {

        @Test
        void tellsItsProgressAndWhatWasNotTaken() {
            ledger.tell(started("In progress", "a"), advanced("In progress", 1, "Flash"));

            Answer answer = client.get("/api/imports/in-progress");

            assertThat(answer.<String>at("$.summary.id")).isEqualTo("import/in-progress");
            assertThat(answer.<Integer>at("$.summary.done")).isEqualTo(1);
            assertThat(answer.<Object>at("$.summary.completedAt")).isNull();
            assertThat(answer.<List<Integer>>at("$.firstUnread[*].line")).containsExactly(12);
            assertThat(answer.<List<String>>at("$.firstRefused[*].name")).containsExactly("Flash");
            assertThat(answer.header("ETag")).isEqualTo("\"1\"");

            ledger.tell(completed("In progress", "a"));
            assertThat(client.get("/api/imports/in-progress").<String>at("$.summary.completedAt"))
                    .endsWith("Z");
        }

        @Test
        void saysWhereToLookWhenThereIsNone() {
            Answer answer = client.get("/api/imports/never-seen");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.<String>at("$.detail")).contains("/api/imports");
        }
    }
}
