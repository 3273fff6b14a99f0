package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

@JourneyTest
@DirtiesContext
@DisplayName("An operator")
class OperationsTest {

    private static final String CATALOGUE = "/api/operations/views/catalogue";
    private static final String TECHNOLOGY = "/api/operations/views/technology";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void seesHowFarEachViewIs() {
        long position = api.register("Seen by operators").expect(201).position();

        Answer views =
                api.getAfter(api.register("Awaited"), "/api/technologies").expect(200);
        assertThat(views.position()).isGreaterThan(position);
        Answer all = api.get("/api/operations/views").expect(200);
        assertThat(all.<List<String>>at("$[*].view"))
                .containsExactlyInAnyOrder(
                        "catalogue", "technology", "activity", "document", "evaluation", "decision", "analytics");
        assertThat(all.<List<Integer>>at("$[?(@.view=='catalogue')].generations[?(@.serves == true)].position")
                        .get(0))
                .isGreaterThan((int) position);
        await().atMost(PATIENCE)
                .until(() -> api.get(CATALOGUE).<List<Boolean>>at("$.generations[0].segments[*].here").stream()
                        .allMatch(it -> it));
    }

    @Test
    void rebuildsAViewThatIsReadMeanwhile() {
        api.register("Read meanwhile").expect(201);
        int before = serving();

        api.post(CATALOGUE + "/rebuild", Api.JSON, "").expect(202);
        await().atMost(PATIENCE).untilAsserted(() -> {
            api.get("/api/technologies/read-meanwhile").expect(200);
            assertThat(serving()).isGreaterThan(before);
        });

        api.send("DELETE", CATALOGUE + "/rebuild", BodyPublishers.noBody())
                .expectProblem(404, "view.not-being-rebuilt");
    }

    private int serving() {
        return api.get(CATALOGUE)
                .expect(200)
                .<List<Integer>>at("$.generations[?(@.serves == true)].generation")
                .get(0);
    }

    @Test
    void pausesAndResumesAView() {
        Answer paused =
                api.post("/api/operations/views/document/pause", Api.JSON, "").expect(200);
        assertThat(paused.<String>at("$.state")).isEqualTo("paused");
        api.post("/api/operations/views/document/segments/0/split", Api.JSON, "")
                .expectProblem(409, "view.paused");

        Answer resumed =
                api.post("/api/operations/views/document/resume", Api.JSON, "").expect(200);
        assertThat(resumed.<String>at("$.state")).isEqualTo("running");
    }

    @Test
    void splitsAndMergesSegments() {
        String activity = "/api/operations/views/activity";
        await().atMost(PATIENCE)
                .until(() ->
                        api.post(activity + "/segments/0/split", Api.JSON, "").status() == 200);
        assertThat(api.get(activity).<List<Integer>>at("$.generations[0].segments[*].segment"))
                .containsExactly(0, 1);
        await().atMost(PATIENCE)
                .until(() ->
                        api.post(activity + "/segments/1/merge", Api.JSON, "").status() == 200);
        assertThat(api.get(activity).<List<Integer>>at("$.generations[0].segments[*].segment"))
                .containsExactly(0);
    }

    @Test
    void looksAtDeadLettersTriesThemAgainAndDropsThem() {
        api.register("Poisoned").expect(201);
        api.getAfter(api.register("Healthy"), "/api/technologies/healthy").expect(200);
        jdbc.sql("delete from technology_view where id = 'technology/poisoned'").update();

        Answer recorded = api.recordFinding("poisoned", "It is fast.").expect(201);
        api.get("/api/technologies/healthy", "Whyledger-At-Least", String.valueOf(recorded.position()))
                .expect(200);

        Answer letters = api.get(TECHNOLOGY + "/dead-letters").expect(200);
        assertThat(letters.<Integer>at("$.total")).isEqualTo(1);
        assertThat(letters.<String>at("$.items[0].stream")).isEqualTo("technology/poisoned");
        String letter = TECHNOLOGY + "/dead-letters/" + letters.<String>at("$.items[0].id");
        assertThat(api.get(letter).expect(200).<String>at("$.payload.statement"))
                .isEqualTo("It is fast.");

        assertThat(api.post(letter + "/retry", Api.JSON, "").expect(200).<Integer>at("$.left"))
                .isEqualTo(1);
        assertThat(api.get(letter).<Integer>at("$.attempts")).isEqualTo(2);
        jdbc.sql("insert into technology_view (id, version) values ('technology/poisoned', 0)")
                .update();
        assertThat(api.post(TECHNOLOGY + "/dead-letters/retry", Api.JSON, "")
                        .expect(200)
                        .<Integer>at("$.left"))
                .isZero();
        assertThat(api.get("/api/technologies/poisoned").body()).contains("It is fast.");

        jdbc.sql("delete from technology_view where id = 'technology/poisoned'").update();
        api.recordFinding("poisoned", "It is slow.").expect(201);
        await().atMost(PATIENCE)
                .until(() -> api.get(TECHNOLOGY + "/dead-letters").<Integer>at("$.total") == 1);
        letter = TECHNOLOGY + "/dead-letters/"
                + api.get(TECHNOLOGY + "/dead-letters").<String>at("$.items[0].id");
        api.post(letter + "/drop", Map.of("reason", " ")).expectProblem(400, "request.invalid");
        assertThat(api.post(letter + "/drop", Map.of("reason", "Recorded by mistake."))
                        .expect(200)
                        .<Integer>at("$.letters"))
                .isEqualTo(1);
        api.get(letter).expectProblem(404, "dead-letter.not-found");
        jdbc.sql("insert into technology_view (id, version) values ('technology/poisoned', 0)")
                .update();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /api/operations/views/nothing,                         404, view.not-found",
        "POST, /api/operations/views/nothing/pause,                   404, view.not-found",
        "POST, /api/operations/views/nothing/rebuild,                 404, view.not-found",
        "POST, /api/operations/views/nothing/reset,                   404, view.not-found",
        "GET,  /api/operations/views/nothing/dead-letters,            404, view.not-found",
        "POST, /api/operations/views/document/segments/63/split,      404, segment.not-found",
        "POST, /api/operations/views/document/segments/63/merge,      404, segment.not-found",
        "POST, /api/operations/views/document/segments/-1/merge,      404, segment.not-found",
        "POST, /api/operations/views/document/segments/x/split,       400, request.invalid",
        "POST, /api/operations/views/document/segments/0/split?generation=9, 404, view.no-such-generation",
        "GET,  /api/operations/views/document/dead-letters?size=0,    400, request.invalid",
        "GET,  /api/operations/views/document/dead-letters/unknown,   404, dead-letter.not-found",
        "POST, /api/operations/views/document/dead-letters/unknown/retry, 404, dead-letter.not-found",
        "GET,  /api/operations/publisher,                             404, publisher.not-enabled"
    })
    void isToldWhatIsWrong(String method, String address, int status, String rule) {
        api.send(method, address, BodyPublishers.noBody()).expectProblem(status, rule);
    }

    @Test
    void isToldThatNothingIsPublishedHere() {
        api.post("/api/operations/publisher/republish", Map.of("topic", "whyledger.events", "reason", "Lost."))
                .expectProblem(404, "publisher.not-enabled");
    }

    @Test
    void seesTheViewsAmongTheMetricsAndInHealth() {
        await().atMost(PATIENCE)
                .until(() -> api.get("/actuator/metrics/whyledger.view.lag").status() == 200);
        assertThat(api.get("/actuator/metrics/whyledger.segment.position")
                        .expect(200)
                        .<List<String>>at("$.availableTags[?(@.tag=='view')].values[*]"))
                .contains("catalogue");
        assertThat(api.get("/actuator/health").expect(200).<String>at("$.status"))
                .isEqualTo("UP");
    }
}
