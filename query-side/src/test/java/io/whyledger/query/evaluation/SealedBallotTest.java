package io.whyledger.query.evaluation;

import static io.whyledger.projectiontest.Evaluations.abandoned;
import static io.whyledger.projectiontest.Evaluations.ballot;
import static io.whyledger.projectiontest.Evaluations.closed;
import static io.whyledger.projectiontest.Evaluations.opened;
import static io.whyledger.projectiontest.Evaluations.revised;
import static io.whyledger.projectiontest.Evaluations.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.domain.evaluation.Ballot;
import io.whyledger.projectiontest.Ledger;
import io.whyledger.querytest.Answer;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QuerySideTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Looks for what a ballot says in everything that this side answers. */
@QuerySideTest
class SealedBallotTest {

    private static final List<String> OPTIONS = List.of("python", "rust");
    private static final List<String> CRITERIA = List.of("Speed:1");
    private static final String SECRET = "says so of";
    private static final String SCORE = "\"value\":4";

    @Autowired
    private Ledger ledger;

    @Autowired
    private Client client;

    @Autowired
    private ApplicationContext application;

    private static Ballot secret(String evaluator) {
        return ballot(evaluator, CRITERIA, "python:4", "rust:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Open", "Abandoned"})
    void noAnswerToAnybodyElseTellsOfIt(String state) {
        String name = state + " and sealed";
        String slug = "evaluation/" + state.toLowerCase() + "-and-sealed";
        ledger.tell(opened(name, OPTIONS, CRITERIA), submitted(name, secret("grace")), revised(name, secret("grace")));
        if (state.equals("Abandoned")) {
            ledger.tell(abandoned(name));
        }

        List<String> addresses = addresses(slug.split("/")[1]);

        assertThat(addresses).hasSizeGreaterThan(20).anyMatch(it -> it.endsWith("/result"));
        for (String address : addresses) {
            for (String person : List.of("ada", "linus", "GRACE", "grace@example.org")) {
                assertSealed(client.get(address, Client.PERSON, person, "Accept", "*/*"), address);
            }
        }
    }

    @Test
    void theFeedTellsOnlyThatItCameInAndAtTheClosingItsScores() {
        ledger.tell(
                opened("Fed", OPTIONS, CRITERIA), submitted("Fed", secret("grace")), revised("Fed", secret("grace")));
        String feed = "/api/feed?subject=evaluation/fed";

        assertThat(client.get(feed).body())
                .contains("ballot-submitted.v1", "ballot-revised.v1")
                .doesNotContain(SECRET, SCORE, "grace");

        ledger.tell(closed("Fed", OPTIONS, CRITERIA, secret("grace")));
        assertThat(client.get(feed).body()).contains("closed.v1", SCORE).doesNotContain(SECRET, "grace");
    }

    @Test
    void itsEvaluatorSeesIt() {
        ledger.tell(opened("Seen", OPTIONS, CRITERIA), submitted("Seen", secret("grace")));

        assertThat(client.get("/api/evaluations/seen/ballot", Client.PERSON, "grace")
                        .body())
                .contains(SECRET, SCORE);
    }

    @Test
    void everybodySeesItOnceItIsClosed() {
        ledger.tell(
                opened("Unsealed", OPTIONS, CRITERIA),
                submitted("Unsealed", secret("grace")),
                closed("Unsealed", OPTIONS, CRITERIA, secret("grace")));

        assertThat(client.get("/api/evaluations/unsealed/result", Client.PERSON, "linus")
                        .body())
                .contains(SECRET, SCORE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/activity/stream", "/activity/stream"})
    void noLiveUpdateTellsOfIt(String stream) throws IOException {
        String name = "Live " + stream.length();
        long before = ledger.tell(opened(name, OPTIONS, CRITERIA));
        try (BufferedReader live = new BufferedReader(new InputStreamReader(
                client.follow(stream + "?after=" + before, Client.PERSON, "linus"), StandardCharsets.UTF_8))) {
            ledger.tell(submitted(name, secret("grace")), revised(name, secret("grace")));
            ledger.tell(abandoned(name));

            StringBuilder told = new StringBuilder();
            for (String line = live.readLine(); line != null; line = live.readLine()) {
                told.append(line).append('\n');
                if (line.contains("abandoned " + name)) {
                    break;
                }
            }
            assertThat(told).contains("submitted a ballot on " + name).doesNotContain(SECRET, SCORE);
        }
    }

    private static void assertSealed(Answer answer, String address) {
        assertThat(answer.status()).as(address).isLessThan(500);
        assertThat(answer.body()).as(address).doesNotContain(SECRET, SCORE, "value=\"4\" checked");
    }

    /** Every address that this side answers, streams but for their start aside, with its variables filled in. */
    private List<String> addresses(String slug) {
        return application
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .entrySet()
                .stream()
                .filter(handler -> isOurs(handler.getValue()))
                .flatMap(handler -> paths(handler.getKey()))
                .filter(path -> !path.endsWith("/stream"))
                // It tells the scores of evaluations that are closed, which other tests may have done.
                .map(path -> path.equals("/api/feed") ? path + "?subject=evaluation/{slug}" : path)
                .map(path -> path.replace("{slug}", slug).replaceAll("\\{[^}]*}", "f1"))
                .distinct()
                .toList();
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("io.whyledger.query");
    }

    private static Stream<String> paths(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream();
    }
}
