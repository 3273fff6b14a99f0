package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second application over the same ledger knows nothing of the locks of the first. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("A command for which another process was faster")
class ContentionTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private Api api;

    @Autowired
    private Stored stored;

    @Autowired
    private CommandBus commands;

    @Autowired
    private MeterRegistry meters;

    private ConfigurableApplicationContext otherProcess;
    private Api other;
    private String slug;
    private Registration race = () -> true;

    @BeforeAll
    void startTheOther(@Autowired Environment environment) {
        otherProcess = new SpringApplicationBuilder(Whyledger.class)
                .run(
                        "--server.port=0",
                        "--whyledger.security.local-user=ada",
                        "--spring.datasource.url=jdbc:h2:mem:views-of-the-other",
                        "--whyledger.data=" + environment.getRequiredProperty("whyledger.data"));
        other = new Api(otherProcess.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @AfterAll
    void stopTheOther() {
        otherProcess.close();
    }

    @BeforeEach
    void registered() {
        slug = "bittern-" + NUMBERS.incrementAndGet();
        api.register(slug).expect(201);
    }

    @AfterEach
    void endTheRace() {
        race.cancel();
    }

    /** Between the first handlings of commands here and the append of what they decided, the other process acts. */
    private void letTheOtherBeFaster(int times, Callable<Answer> action) {
        AtomicInteger left = new AtomicInteger(times);
        race = commands.registerHandlerInterceptor((unitOfWork, chain) -> {
            Object answer = chain.proceed();
            if (left.getAndDecrement() > 0) {
                action.call();
            }
            return answer;
        });
    }

    private double retries(String cause) {
        Counter counter =
                meters.find("whyledger.command.retries").tag("cause", cause).counter();
        return counter == null ? 0 : counter.count();
    }

    @Test
    void isDecidedAgain() {
        double before = retries("lost-race");
        AtomicInteger rival = new AtomicInteger();
        letTheOtherBeFaster(2, () -> other.recordFinding(slug, "Rival " + rival.incrementAndGet())
                .expect(201));

        Answer answer = api.recordFinding(slug, "Waits.").expect(201);

        assertThat(answer.header("ETag")).isEqualTo("\"3\"");
        assertThat(answer.header("Location")).endsWith("/findings/f3");
        assertThat(stored.eventsOf("technology/" + slug)).isEqualTo(4);
        assertThat(retries("lost-race")).isEqualTo(before + 2);
    }

    @Test
    void isRefusedByTheRuleThatItThenBreaks() {
        letTheOtherBeFaster(1, () -> other.recordFinding(slug, "Waits.").expect(201));

        api.recordFinding(slug, "Waits.").expectProblem(409, "finding.already-recorded");
    }

    @Test
    void isStaleWhenItExpectedTheVersionBefore() {
        letTheOtherBeFaster(1, () -> other.recordFinding(slug, "Rival").expect(201));

        api.recordFinding(slug, "Waits.", "If-Match", "\"0\"").expectProblem(412, "request.stale-version");

        assertThat(stored.eventsOf("technology/" + slug)).isEqualTo(2);
    }

    @Test
    void isToldToSendAgainWhenOthersAreAlwaysFaster() {
        AtomicInteger rival = new AtomicInteger();
        letTheOtherBeFaster(1000, () -> other.recordFinding(slug, "Rival " + rival.incrementAndGet())
                .expect(201));

        api.recordFinding(slug, "Waits.").expectProblem(409, "request.concurrent-change");
    }

    @Test
    void isRefusedWhenItCanOnlyBeginWhatTheOtherBegan() {
        String name = "Egret of " + slug;
        letTheOtherBeFaster(1, () -> other.register(name).expect(201));

        api.register(name).expectProblem(409, "stream.already-exists");

        assertThat(stored.eventsOf("technology/egret-of-" + slug)).isEqualTo(1);
    }

    @Test
    void goesOnWithAnImportWhoseTechnologyTheOtherBegan() {
        Sample sample = new Sample();
        letTheOtherBeFaster(1, () -> other.importDocument(sample.document(), sample.text()));

        Answer answer = api.importDocument(sample.document(), sample.text());

        assertThat(answer.status()).isIn(200, 201);
    }

    @Test
    void getsTheAnswerOfTheOtherForTheSameKey() {
        String[] key = {"Idempotency-Key", "same-" + slug};
        letTheOtherBeFaster(1, () -> other.recordFinding(slug, "Waits.", key).expect(201));

        Answer answer = api.recordFinding(slug, "Waits.", key).expect(201);

        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(stored.eventsOf("technology/" + slug)).isEqualTo(2);
    }

    @Test
    void hasOneEffectAndOneAnswerHoweverManySendItToBoth() throws Exception {
        String name = "Grebe of " + slug;
        Map<String, String> body = Map.of("name", name, "category", "Tool");
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            for (Future<Answer> answer : threads.invokeAll(IntStream.range(0, 12)
                    .<Callable<Answer>>mapToObj(number -> () -> (number % 2 == 0 ? api : other)
                            .post("/api/technologies", body, "Idempotency-Key", name.replace(' ', '-')))
                    .toList())) {
                answer.get().expect(201);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(stored.eventsOf("technology/grebe-of-" + slug)).isEqualTo(1);
    }

    @Test
    void succeedsWhenManyWriteToOneStreamFromBoth() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Answer> answer : threads.invokeAll(IntStream.range(0, 40)
                    .<Callable<Answer>>mapToObj(
                            number -> () -> (number % 2 == 0 ? api : other).recordFinding(slug, "Says " + number))
                    .toList())) {
                answer.get().expect(201);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(stored.eventsOf("technology/" + slug)).isEqualTo(41);
    }
}
