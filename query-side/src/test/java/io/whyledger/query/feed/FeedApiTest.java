package io.whyledger.query.feed;

import static io.whyledger.projectiontest.Histories.advanced;
import static io.whyledger.projectiontest.Histories.registered;
import static io.whyledger.projectiontest.Histories.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.whyledger.domain.published.PublishedLanguage;
import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Answer;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@QuerySideTest
@Timeout(60)
@DisplayName("The feed")
class FeedApiTest {

    private static final String RENAMED = "io.whyledger.technology.renamed.v1";

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    @Autowired
    private FeedTail tail;

    @Nested
    class ReadInBatches {

        @Test
        void tellsWhatHappenedAsCloudEvents() {
            long before = ledger.enter(registered("Before the batch"));
            long last = ledger.enter(registered("In the batch"));

            Answer answer = client.get("/api/feed?after=" + before);

            assertThat(answer.header("Content-Type")).isEqualTo("application/cloudevents-batch+json");
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.<List<String>>at("$[*].sequence")).containsExactly("%020d".formatted(last));
            assertThat(answer.<String>at("$[0].specversion")).isEqualTo("1.0");
            assertThat(answer.<String>at("$[0].source")).startsWith("urn:uuid:");
            assertThat(answer.<String>at("$[0].type")).isEqualTo("io.whyledger.technology.registered.v1");
            assertThat(answer.<String>at("$[0].subject")).isEqualTo("technology/in-the-batch");
            assertThat(answer.<String>at("$[0].data.name")).isEqualTo("In the batch");
        }

        @Test
        void isReadToTheEndByItsLinks() {
            long before = ledger.enter(registered("Long 0"));
            long last = ledger.enter(registered("Long 1"), registered("Long 2"), registered("Long 3"));

            List<String> names = new ArrayList<>();
            Answer answer = client.get("/api/feed?limit=2&after=" + before);
            while (!answer.<List<String>>at("$").isEmpty()) {
                names.addAll(answer.at("$[*].data.name"));
                answer = client.get(next(answer));
            }

            assertThat(names).containsExactly("Long 1", "Long 2", "Long 3");
            assertThat(next(answer)).isEqualTo("/api/feed?limit=2&after=" + last);
            assertThat(answer.header("Whyledger-Position")).isEqualTo("" + last);
        }

        @Test
        void beginsAtTheBeginning() {
            ledger.enter(registered("Not the first"));

            assertThat(client.get("/api/feed?limit=1").<List<String>>at("$[*].sequence"))
                    .containsExactly("00000000000000000001");
        }

        @Test
        void isNarrowedDownToTypesAndSubjects() {
            TechnologyId one = TechnologyId.ofName("Narrow one");
            TechnologyId two = TechnologyId.ofName("Narrow two");
            long before = ledger.enter(registered("Narrow one"), registered("Narrow two"));
            ledger.enter(new TechnologyRenamed(one, "One"), new TechnologyRenamed(two, "Two"));

            String after = "/api/feed?after=" + (before - 2);
            assertThat(client.get(after + "&type=" + RENAMED).<List<String>>at("$[*].data.name"))
                    .containsExactly("One", "Two");
            assertThat(client.get(after + "&subject=technology/narrow-one").<List<String>>at("$[*].data.name"))
                    .containsExactly("Narrow one", "One");
            assertThat(client.get(after + "&subject=technology/narrow-one&subject=technology/narrow-two&type="
                                    + RENAMED)
                            .<List<String>>at("$[*].data.name"))
                    .containsExactly("One", "Two");
        }

        @Test
        void leadsOnThoughTheFilterLeftNothing() {
            long before = ledger.enter(registered("Passed over 0"));
            long last = ledger.enter(registered("Passed over 1"), registered("Passed over 2"));

            Answer answer = client.get("/api/feed?subject=technology/nobody&after=" + before);

            assertThat(answer.<List<String>>at("$")).isEmpty();
            assertThat(next(answer)).isEqualTo("/api/feed?subject=technology/nobody&after=" + last);
        }

        @Test
        void passesOverWhatIsNotPublished() {
            long before = ledger.enter(started("Some brokers", "ab".repeat(32)));
            long last = ledger.enter(advanced("Some brokers", 1));

            Answer answer = client.get("/api/feed?after=" + before);

            assertThat(answer.<List<String>>at("$")).isEmpty();
            assertThat(answer.header("Whyledger-Position")).isEqualTo("" + last);
        }

        private String next(Answer answer) {
            return answer.header("Link").replaceFirst("<(.*)>; rel=\"next\"", "$1");
        }
    }

    @Nested
    class AskedToWait {

        @Test
        void answersAsSoonAsThereIsSomething() {
            ledger.enter(registered("Before the wait"));
            CompletableFuture<Answer> answer =
                    CompletableFuture.supplyAsync(() -> client.get("/api/feed?after=newest&wait=20&type=" + RENAMED));
            await().until(() -> tail.followers() == 1);

            ledger.enter(registered("Not waited for"));
            ledger.enter(new TechnologyRenamed(TechnologyId.ofName("Before the wait"), "Waited for"));

            assertThat(answer.join().<List<String>>at("$[*].data.name")).containsExactly("Waited for");
            await().until(() -> tail.followers() == 0);
        }

        @Test
        void answersWithNothingWhenTheTimeIsOver() {
            long last = ledger.enter(registered("The last for a while"));
            long begun = System.nanoTime();

            Answer answer = client.get("/api/feed?wait=1&after=" + last);

            assertThat(Duration.ofNanos(System.nanoTime() - begun))
                    .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(10));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.<List<String>>at("$")).isEmpty();
            assertThat(answer.header("Link")).isEqualTo("</api/feed?wait=1&after=%d>; rel=\"next\"".formatted(last));
        }
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @ValueSource(strings = {"/api/feed", "/api/feed/stream"})
        void aPositionBeyondTheEnd(String path) {
            long last = ledger.enter(registered("The end of " + path));

            Answer answer = client.get(path + "?after=" + (last + 1));

            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(answer.<String>at("$.type")).isEqualTo("urn:whyledger:problem:feed.position-beyond-end");
            assertThat(answer.<String>at("$.detail")).startsWith("The ledger ends at position " + last);
        }

        @ParameterizedTest
        @CsvSource({
            "after=-1, position.malformed",
            "after=1.5, position.malformed",
            "after=first, position.malformed",
            "after=99999999999999999999, position.malformed",
            "after=, position.malformed",
            "after=1&after=2, position.malformed",
            "type=io.whyledger.decision.accepted.v2, feed.unknown-type",
            "type=accepted, feed.unknown-type",
            "subject=adr-2, feed.unknown-subject",
            "subject=person/ada, feed.unknown-subject",
            "subject=decision/, feed.unknown-subject",
            "afer=3, feed.unknown-parameter"
        })
        void whatItDoesNotUnderstand(String query, String problem) {
            for (String path : List.of("/api/feed?", "/api/feed/stream?")) {
                Answer answer = client.get(path + query);

                assertThat(answer.status()).as(path + query).isEqualTo(400);
                assertThat(answer.<String>at("$.type")).isEqualTo("urn:whyledger:problem:" + problem);
                assertThat(answer.<String>at("$.detail")).isNotBlank();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"limit=0", "limit=1001", "limit=many", "wait=-1", "wait=61", "wait=long"})
        void numbersOutOfBounds(String query) {
            assertThat(client.get("/api/feed?" + query).status()).isEqualTo(400);
        }

        @ParameterizedTest
        @ValueSource(strings = {"yesterday", "-5", "newest", "1,2", "0x10"})
        void aLastEventIdThatIsNoPosition(String id) {
            Answer answer = client.get("/api/feed/stream?after=1", "Last-Event-ID", id);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.<String>at("$.detail")).startsWith("Last-Event-ID takes a position");
        }

        @Test
        void toSayMoreOfAnUnknownTypeThanIsGood() {
            assertThat(client.get("/api/feed?type=" + "x".repeat(2000)).body()).hasSizeLessThan(500);
        }
    }

    @Nested
    class IsDescribed {

        @Test
        void byTheSchemaOfEachType() {
            PublishedLanguage.types().forEach(type -> {
                Answer answer = client.get("/api/schemas/" + type.name() + ".json");

                assertThat(answer.header("Content-Type")).isEqualTo("application/schema+json");
                assertThat(answer.<String>at("$['$schema']")).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            });
        }

        @ParameterizedTest
        @ValueSource(strings = {"io.whyledger.decision.accepted.v9", "..", "%2e%2e%2fapplication"})
        void butByNoSchemaThatThereIsNot(String type) {
            assertThat(client.get("/api/schemas/" + type + ".json").status()).isIn(400, 404);
        }

        @Test
        void byAnAsyncApiDocument() {
            Answer answer = client.get("/asyncapi.json");

            assertThat(answer.<String>at("$.asyncapi")).isEqualTo("3.0.0");
            assertThat(answer.<String>at("$.channels.events.address")).isEqualTo("whyledger.events");
        }
    }
}
