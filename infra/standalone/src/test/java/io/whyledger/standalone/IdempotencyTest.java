package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.whyledger.ledger.Store;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@JourneyTest
@DisplayName("A command with an Idempotency-Key")
class IdempotencyTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private Api api;

    @Autowired
    private Stored stored;

    @Autowired
    private Environment environment;

    private final String slug = "osprey-" + NUMBERS.incrementAndGet();
    private final String stream = "technology/" + slug;
    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void registered() {
        api.register(slug).expect(201);
    }

    @Test
    void hasOneEffectHoweverOftenItIsSent() {
        Answer first = api.recordFinding(slug, "Dives.", "Idempotency-Key", key).expect(201);

        Answer second = api.recordFinding(slug, "Dives.", "Idempotency-Key", key);

        assertThat(second.status()).isEqualTo(first.status());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.position()).isEqualTo(first.position());
        assertThat(stored.eventsOf(stream)).isEqualTo(2);
    }

    @Test
    void getsTheFirstAnswerEvenAfterLaterChanges() {
        Answer first = api.recordFinding(slug, "Dives.", "Idempotency-Key", key).expect(201);
        api.recordFinding(slug, "Soars.").expect(201);

        Answer second =
                api.recordFinding(slug, "Dives.", "Idempotency-Key", key).expect(201);

        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void hasOneEffectWhenSentBySixteenThreadsAtOnce() throws Exception {
        Callable<Answer> command = () -> api.recordFinding(slug, "Dives.", "Idempotency-Key", key);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Answer>> answers = threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(number -> command).toList());
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().expect(201).header("Location"))
                        .isEqualTo("/api/technologies/" + slug + "/findings/f1");
                assertThat(answer.get().header("ETag")).isEqualTo("\"1\"");
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(stored.eventsOf(stream)).isEqualTo(2);
    }

    @Test
    void registersOnceWhenSentBySixteenThreadsAtOnce() throws Exception {
        Map<String, String> body = Map.of("name", "Kite of " + slug, "category", "Tool");
        Callable<Answer> command = () -> api.post("/api/technologies", body, "Idempotency-Key", key);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            for (Future<Answer> answer : threads.invokeAll(
                    IntStream.range(0, 16).mapToObj(number -> command).toList())) {
                answer.get().expect(201);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(stored.eventsOf("technology/kite-of-" + slug)).isEqualTo(1);
    }

    @Test
    void isRefusedForAnotherBody() {
        api.recordFinding(slug, "Dives.", "Idempotency-Key", key).expect(201);
        Stored.Rows before = stored.rows();

        api.recordFinding(slug, "Soars.", "Idempotency-Key", key).expectProblem(422, "request.idempotency-key-reused");

        assertThat(stored.rows()).isEqualTo(before);
    }

    @Test
    void isRefusedForAnotherAddress() {
        api.recordFinding(slug, "Dives.", "Idempotency-Key", key).expect(201);
        api.register("Harrier of " + slug).expect(201);

        api.recordFinding("harrier-of-" + slug, "Dives.", "Idempotency-Key", key)
                .expectProblem(422, "request.idempotency-key-reused");
    }

    @Test
    void isRefusedForTheSameDocumentUnderAnotherName() {
        Sample sample = new Sample();
        String address = "/api/imports?name=" + sample.document();
        api.post(address, Api.MARKDOWN, sample.text(), "Idempotency-Key", key).expect(201);

        api.post(address + "-renamed", Api.MARKDOWN, sample.text(), "Idempotency-Key", key)
                .expectProblem(422, "request.idempotency-key-reused");
    }

    @Test
    void importsOnceHoweverOftenItIsSent() {
        Sample sample = new Sample();
        String address = "/api/imports?name=" + sample.document();
        Answer first = api.post(address, Api.MARKDOWN, sample.text(), "Idempotency-Key", key)
                .expect(201);

        Answer second = api.post(address, Api.MARKDOWN, sample.text(), "Idempotency-Key", key);

        assertThat(second.expect(201).position()).isEqualTo(first.position());
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void importsNothingAnewAndGetsTheFirstAnswerEvenAfterAnotherVersionWasImported() {
        Sample sample = new Sample();
        String address = "/api/imports?name=" + sample.document();
        String next =
                sample.text().replace("- Schema: Orders", "- Cost: The smallest server is enough.\n- Schema: Orders");
        Answer first = api.post(address, Api.MARKDOWN, sample.text(), "Idempotency-Key", key)
                .expect(201);
        api.post(address, Api.MARKDOWN, next).expect(201);

        Answer again = api.post(address, Api.MARKDOWN, sample.text(), "Idempotency-Key", key)
                .expect(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.position()).isGreaterThanOrEqualTo(first.position());
        // Axon Server does not tell where an event is, so there it is where the ledger ends.
        if (Store.of(environment) != Store.AXON_SERVER) {
            assertThat(again.position()).isEqualTo(first.position());
        }
    }

    @Test
    void canBeSentAgainAfterItWasRefusedByARule() {
        api.post("/api/technologies/" + slug + "/reinstate", Map.of("reason", "Back"), "Idempotency-Key", key)
                .expectProblem(409, "technology.not-retired");
        api.post("/api/technologies/" + slug + "/retire", Map.of("reason", "Rare"))
                .expect(204);

        api.post("/api/technologies/" + slug + "/reinstate", Map.of("reason", "Back"), "Idempotency-Key", key)
                .expect(204);
    }

    static List<String> malformedKeys() {
        return List.of("two words", "", "x".repeat(201));
    }

    @ParameterizedTest
    @MethodSource("malformedKeys")
    void isRefusedWhenTheKeyIsMalformed(String malformed) {
        Stored.Rows before = stored.rows();

        api.recordFinding(slug, "Dives.", "Idempotency-Key", malformed)
                .expectProblem(400, "request.malformed-idempotency-key");

        assertThat(stored.rows()).isEqualTo(before);
    }
}
