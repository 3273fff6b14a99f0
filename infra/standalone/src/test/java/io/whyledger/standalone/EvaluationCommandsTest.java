package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@JourneyTest
@DisplayName("An evaluation by several people")
class EvaluationCommandsTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String SECRET = "Between you and me";

    @Autowired
    private Api api;

    @Autowired
    private Stored stored;

    private final int number = NUMBERS.incrementAndGet();
    private final String slug = "best-heron-" + number;
    private final String address = "/api/evaluations/" + slug;
    private final String grey = "grey-heron-" + number;
    private final String night = "night-heron-" + number;
    private final String purple = "purple-heron-" + number;

    @BeforeEach
    void someHerons() {
        List.of(grey, night, purple).forEach(heron -> api.register(heron).expect(201));
    }

    private Answer opened(String... evaluators) {
        return api.post(
                        "/api/evaluations",
                        Map.of(
                                "name", "Best heron " + number,
                                "question", "Which one?",
                                "options", List.of(grey, night),
                                "criteria", List.of(weighted("Speed", 2), weighted("Patience", 1.5)),
                                "evaluators", List.of(evaluators)))
                .expect(201);
    }

    private static Map<String, Object> weighted(String criterion, Number weight) {
        return Map.of("criterion", criterion, "weight", weight);
    }

    private static Map<String, Object> score(String option, String criterion, int value) {
        return Map.of("option", option, "criterion", criterion, "value", value, "justification", SECRET);
    }

    private Map<String, Object> wholeBallot(int value) {
        return Map.of(
                "scores",
                List.of(
                        score(grey, "Speed", value),
                        score(grey, "Patience", 5),
                        score(night, "Speed", 2),
                        score(night, "Patience", 3)));
    }

    private Answer vote(String person, int value, String... headers) {
        return post(address + "/ballot", person, wholeBallot(value), headers);
    }

    private Answer post(String where, String person, Map<String, ?> body, String... headers) {
        List<String> all = new ArrayList<>(List.of(headers));
        all.addAll(List.of("Whyledger-Person", person));
        return api.post(where, body, all.toArray(String[]::new));
    }

    private Answer close(String person) {
        return api.send("POST", address + "/close", BodyPublishers.noBody(), "Whyledger-Person", person);
    }

    private List<String> story(Answer recorded) {
        return api.getAfter(recorded, "/api/activity?subject=evaluation/" + slug)
                .at("$.items[*].kind");
    }

    @Test
    void isOpenedScoredAndClosed() {
        Answer opened = opened();
        assertThat(opened.header("Location")).isEqualTo(address);
        assertThat(opened.header("ETag")).isEqualTo("\"0\"");

        vote("grace", 4).expect(204);
        vote("alan", 1).expect(204);
        assertThat(vote("grace", 5).expect(204).header("ETag")).isEqualTo("\"3\"");
        Answer closed = close("ada").expect(204);

        assertThat(story(closed))
                .containsExactly(
                        "EvaluationClosed", "BallotRevised", "BallotSubmitted", "BallotSubmitted", "EvaluationOpened");
        assertThat(api.getAfter(closed, address + "/result").expect(200).<List<String>>at("$.ballots[*].evaluator"))
                .containsExactly("grace", "alan");
        vote("grace", 3).expectProblem(409, "evaluation.not-open");
    }

    @Test
    void changesItsOptionsAndCriteriaUntilThen() {
        opened();

        api.post(address + "/options", Map.of("option", purple)).expect(204);
        api.post(address + "/options/withdraw", Map.of("option", night, "reason", "Seen only at night"))
                .expect(204);
        Answer reweighted = api.post(
                        address + "/criteria",
                        Map.of("criteria", List.of(weighted("Speed", 3)), "reason", "Patience is a matter of taste"))
                .expect(204);

        assertThat(api.getAfter(reweighted, "/api/activity?subject=evaluation/" + slug)
                        .<List<String>>at("$.items[*].sentence"))
                .containsExactly(
                        "ada reweighted Best heron %d, now under 1 criterion".formatted(number),
                        "ada withdrew the option %s from Best heron %d".formatted(night, number),
                        "ada added the option %s to Best heron %d".formatted(purple, number),
                        "ada opened the evaluation Best heron %d of 2 options under 2 criteria".formatted(number));
    }

    @Test
    void canBeAbandoned() {
        opened();

        Answer abandoned = api.post(address + "/abandon", Map.of("reason", "They have flown"));

        assertThat(story(abandoned.expect(204))).containsExactly("EvaluationAbandoned", "EvaluationOpened");
        close("ada").expectProblem(409, "evaluation.not-open");
    }

    @Test
    void isChangedClosedAndAbandonedByNobodyButItsOpener() {
        opened();
        vote("grace", 4).expect(204);
        Stored.Rows before = stored.rows();

        post(address + "/options", "grace", Map.of("option", purple)).expectProblem(409, "evaluation.not-the-opener");
        post(address + "/abandon", "grace", Map.of("reason", "Mine lost"))
                .expectProblem(409, "evaluation.not-the-opener");
        close("grace").expectProblem(409, "evaluation.not-the-opener");

        assertThat(stored.rows()).isEqualTo(before);
    }

    @Test
    void isScoredByTheEvaluatorsThatItNamesAlone() {
        opened("grace", "alan");

        vote("grace", 4).expect(204);
        vote("ada", 4).expectProblem(409, "evaluation.not-an-evaluator");
    }

    @Test
    void isNotClosedWhileSomethingIsUnscored() {
        opened();
        close("ada").expectProblem(409, "evaluation.no-ballots");
        post(address + "/ballot", "grace", Map.of("scores", List.of(score(grey, "Speed", 4))))
                .expect(204);

        assertThat(close("ada").expectProblem(409, "evaluation.unscored").detail())
                .contains(grey + " under Patience", night + " under Speed");
    }

    @Nested
    class Ballots {

        @Test
        void canBePutAsWell() {
            opened();

            Answer put = api.send(
                    "PUT",
                    address + "/ballot",
                    BodyPublishers.ofString(JSON.writeValueAsString(wholeBallot(4))),
                    "Content-Type",
                    Api.JSON);

            assertThat(story(put.expect(204))).startsWith("BallotSubmitted");
        }

        @Test
        void areRecordedOnceWhenTheySayTheSame() {
            opened();
            Answer first = vote("grace", 4).expect(204);

            Answer again = vote("grace", 4).expect(204);

            assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
            assertThat(again.position()).isEqualTo(first.position());
            assertThat(stored.eventsOf("evaluation/" + slug)).isEqualTo(2);
        }

        @Test
        void haveOneEffectWithOneKey() {
            opened();
            Answer first = vote("grace", 4, "Idempotency-Key", "k-" + number).expect(204);
            vote("grace", 2).expect(204);

            Answer repeated = vote("grace", 4, "Idempotency-Key", "k-" + number).expect(204);

            assertThat(repeated.position()).isEqualTo(first.position());
            vote("grace", 1, "Idempotency-Key", "k-" + number).expectProblem(422, "request.idempotency-key-reused");
            assertThat(stored.eventsOf("evaluation/" + slug)).isEqualTo(3);
        }

        @Test
        void ofTwoPeopleMayHaveTheSameKey() {
            opened();

            vote("grace", 4, "Idempotency-Key", "s-" + number).expect(204);
            vote("alan", 5, "Idempotency-Key", "s-" + number).expect(204);

            assertThat(stored.eventsOf("evaluation/" + slug)).isEqualTo(3);
        }

        @Test
        void areRefusedForAVersionThatHasPassed() {
            opened();
            vote("grace", 4).expect(204);

            vote("alan", 4, "If-Match", "\"0\"").expectProblem(412, "request.stale-version");
            vote("alan", 4, "If-Match", "\"1\"").expect(204);
        }

        @Test
        void ofOneEvaluatorInFlightTogetherAreOneSubmittedAndTheOthersRevised() throws Exception {
            opened();
            ExecutorService people = Executors.newFixedThreadPool(5);
            List<Callable<Answer>> votes = IntStream.rangeClosed(1, 5)
                    .<Callable<Answer>>mapToObj(value -> () -> vote("grace", value))
                    .toList();

            Answer last = vote("alan", 3);
            for (Future<Answer> vote : people.invokeAll(votes)) {
                Answer answer = vote.get().expect(204);
                last = answer.position() > last.position() ? answer : last;
            }
            people.shutdown();

            assertThat(story(last))
                    .containsExactly(
                            "BallotRevised",
                            "BallotRevised",
                            "BallotRevised",
                            "BallotRevised",
                            "BallotSubmitted",
                            "BallotSubmitted",
                            "EvaluationOpened");
        }

        @Test
        void areToldToNobodyElseBeforeTheEndByAnyAnswer() {
            Answer opened = opened();
            List<Answer> answers = new ArrayList<>(List.of(opened, vote("grace", 4), vote("grace", 5)));
            Answer last = answers.get(2).expect(204);
            answers.add(vote("alan", 9));
            answers.add(post(address + "/ballot", "alan", Map.of("scores", List.of(score(purple, "Speed", 4)))));
            answers.add(close("alan"));

            for (String asked : List.of(
                    "/api/activity",
                    "/api/activity?actor=grace",
                    "/activity",
                    "/activity?subject=evaluation/" + slug,
                    "/api/evaluations",
                    address,
                    address + "/result",
                    address + "/ballot",
                    "/api/operations/views",
                    "/api/operations/views/activity/dead-letters",
                    "/api/operations/views/evaluation/dead-letters",
                    "/actuator/health")) {
                answers.add(api.get(
                        asked,
                        "Whyledger-Person",
                        "alan",
                        "Whyledger-At-Least",
                        String.valueOf(last.position()),
                        "Accept",
                        asked.startsWith("/api") ? Api.JSON : "text/html"));
            }

            assertThat(answers).allSatisfy(answer -> assertThat(answer.body()).doesNotContain(SECRET));
        }
    }

    @Nested
    class Forms {

        private final Map<String, String> opening = Map.of(
                "name", "Best heron " + number,
                "question", "Which one?",
                "options", grey + "\n" + night,
                "criterion", "Speed\nPatience\n",
                "weight", "2\n1.5",
                "scale.lowest", "0",
                "scale.highest", "10",
                "evaluators", "ada, grace");

        @Test
        void openScoreChangeAndCloseIt() {
            Answer opened = post("/evaluations", opening).expect(302);
            assertThat(opened.header("Location")).contains("/evaluations/" + slug + "?atLeast=");

            post("/evaluations/" + slug + "/options", Map.of("option", purple)).expect(302);
            post("/evaluations/" + slug + "/options/withdraw", Map.of("option", purple, "reason", "Too rare"))
                    .expect(302);
            post(
                            "/evaluations/" + slug + "/criteria",
                            Map.of("criterion", "Speed", "weight", "3", "reason", "Patience is a matter of taste"))
                    .expect(302);
            post("/evaluations/" + slug + "/ballot", paper("7", "")).expect(302);
            post("/evaluations/" + slug + "/ballot", paper("7", "10")).expect(302);
            Answer closed = post("/evaluations/" + slug + "/close", Map.of()).expect(302);

            assertThat(story(closed.header("Location")))
                    .containsExactly(
                            "EvaluationClosed",
                            "BallotRevised",
                            "BallotSubmitted",
                            "CriteriaReweighted",
                            "OptionWithdrawn",
                            "OptionAdded",
                            "EvaluationOpened");
        }

        @Test
        void repeatFieldsForCriteriaWhoseNamesHoldCommas() {
            Form form = Form.on(api.page("/register"));
            String body = "name=%s&question=Which&options=%s&options=%s".formatted(slug, grey, night)
                    + "&criterion=Speed%2C+in+flight&weight=2&criterion=&weight=&criterion=Patience&weight=0.5"
                    + "&_csrf=" + Api.encoded(form.token());

            Answer opened = api.post("/evaluations", Api.FORM, body, "Cookie", form.cookie());

            assertThat(opened.expect(302).header("Location")).contains("/evaluations/" + slug + "?atLeast=");
            assertThat(after(opened.header("Location"), address).<List<String>>at("$.criteria[*].criterion"))
                    .containsExactly("Speed, in flight", "Patience");
        }

        @Test
        void areAskedForAgainAsTheyWereTyped() {
            Form form = Form.on(api.page("/register"));
            String body = "name=%s&question=Which&options=%s&options=%s".formatted(slug, grey, night)
                    + "&criterion=Speed&weight=&criterion=Patience&weight=1%2C5&criterion=Reach&weight=1"
                    + "&_csrf=" + Api.encoded(form.token());

            Answer refused = api.post("/evaluations", Api.FORM, body, "Cookie", form.cookie(), "Accept", "text/html");

            assertThat(refused.expect(400).body())
                    .containsPattern("name=\"criterion\"[^>]*>\\nSpeed\\nPatience\\nReach</textarea>")
                    // A browser leaves out the first line feed.
                    .containsPattern("name=\"weight\"[^>]*>\\n\\n1,5\\n1</textarea>");
            String again = "name=%s&question=Which&options=%s%%0D%%0A%s".formatted(slug, grey, night)
                    + "&criterion=Speed%0D%0APatience%0D%0AReach%0D%0A&weight=%0D%0A1.5%0D%0A1"
                    + "&_csrf=" + Api.encoded(form.token());
            Answer opened = api.post("/evaluations", Api.FORM, again, "Cookie", form.cookie());
            assertThat(after(opened.expect(302).header("Location"), address)
                            .<List<String>>at("$.criteria[*].criterion"))
                    .containsExactly("Patience", "Reach");
        }

        @Test
        void takeTheLargestBallot() {
            List<String> herons = IntStream.range(0, 50)
                    .mapToObj(it -> "heron-%d-of-%d".formatted(it, number))
                    .peek(heron -> api.register(heron).expect(201))
                    .toList();
            List<Map<String, Object>> criteria = IntStream.range(0, 30)
                    .mapToObj(it -> weighted("Criterion " + it, 1))
                    .toList();
            api.post(
                            "/api/evaluations",
                            Map.of(
                                    "name", slug,
                                    "question", "Which?",
                                    "options", herons,
                                    "criteria", criteria))
                    .expect(201);
            Map<String, String> cells = new LinkedHashMap<>();
            for (int cell = 0; cell < 1_500; cell++) {
                cells.put("cells[%d].option".formatted(cell), herons.get(cell / 30));
                cells.put("cells[%d].criterion".formatted(cell), "Criterion " + cell % 30);
                cells.put("cells[%d].value".formatted(cell), "4");
                cells.put("cells[%d].justification".formatted(cell), "");
            }

            post("/evaluations/" + slug + "/ballot", cells).expect(302);

            close("ada").expect(204);
        }

        @Test
        void abandonIt() {
            opened();

            Answer abandoned = post("/evaluations/" + slug + "/abandon", Map.of("reason", "They have flown"));

            assertThat(story(abandoned.expect(302).header("Location")))
                    .containsExactly("EvaluationAbandoned", "EvaluationOpened");
        }

        private Map<String, String> paper(String grey, String night) {
            return Map.of(
                    "cells[0].option",
                    EvaluationCommandsTest.this.grey,
                    "cells[0].criterion",
                    "Speed",
                    "cells[0].value",
                    grey,
                    "cells[0].justification",
                    "",
                    "cells[1].option",
                    EvaluationCommandsTest.this.night,
                    "cells[1].criterion",
                    "Speed",
                    "cells[1].value",
                    night,
                    "cells[1].justification",
                    "");
        }

        private Answer post(String where, Map<String, String> fields) {
            return Form.on(api.page("/register")).post(api, where, fields, "Accept", "text/html");
        }

        private List<String> story(String page) {
            return after(page, "/api/activity?subject=evaluation/" + slug).at("$.items[*].kind");
        }

        private Answer after(String page, String asked) {
            return api.get(asked, "Whyledger-At-Least", page.substring(page.indexOf("atLeast=") + 8));
        }
    }
}
