package io.whyledger.standalone;

import static io.whyledger.standalone.DecisionApi.content;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second application over the same ledger knows nothing of the numbers that the first hands out. */
@JourneyTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The number of a decision")
class DecisionNumbersTest {

    private static final int CLIENTS = 32;

    @Autowired
    private Api api;

    @Autowired
    private CommandBus commands;

    private ConfigurableApplicationContext otherProcess;
    private Api other;

    @BeforeAll
    void startTheOther(@Autowired Environment environment) {
        otherProcess = new SpringApplicationBuilder(Whyledger.class)
                .run(
                        "--server.port=0",
                        "--whyledger.security.local-user=ada",
                        "--spring.datasource.url=jdbc:h2:mem:views-of-another-numbering",
                        "--whyledger.data=" + environment.getRequiredProperty("whyledger.data"));
        other = new Api(otherProcess.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    @AfterAll
    void stopTheOther() {
        otherProcess.close();
    }

    private static Answer draft(Api api, String series) {
        return api.post(DecisionApi.ADDRESS, Map.of("series", series, "content", content("Numbered")));
    }

    private static Answer draft(Api api, String series, int number) {
        return api.post(
                DecisionApi.ADDRESS, Map.of("series", series, "number", number, "content", content("Numbered")));
    }

    @Test
    void isNeverRepeatedUnderManyClients() throws Exception {
        assertThat(slugs(4 * CLIENTS, number -> draft(api, "Crowd")))
                .containsExactlyInAnyOrderElementsOf(numbered("crowd-", 4 * CLIENTS));
    }

    @Test
    void isNeverRepeatedByTwoProcesses() throws Exception {
        assertThat(slugs(2 * CLIENTS, number -> draft(number % 2 == 0 ? api : other, "Shared")))
                .doesNotHaveDuplicates()
                .hasSize(2 * CLIENTS);
    }

    @Test
    void isTheNextAfterTheHighestAndStepsOverThoseThatWereGiven() {
        draft(api, "Stepping", 4).expect(201);
        draft(other, "STEPPING", 6).expect(201);

        assertThat(DecisionApi.slug(draft(api, "Stepping"))).isEqualTo("stepping-7");
        draft(other, "Stepping", 8).expect(201);
        assertThat(DecisionApi.slug(draft(api, "stepping"))).isEqualTo("stepping-9");
    }

    @Test
    void isRefusedWhenItIsGivenButTaken() {
        draft(api, "Taken", 3).expect(201);

        draft(api, "Taken", 3).expectProblem(409, "decision.number-taken");
        draft(other, "taken!", 3).expectProblem(409, "decision.number-taken");
    }

    @Test
    void isRefusedWhenItIsGivenButAnotherProcessWasFaster() {
        Registration race = beforeTheFirstAppend(() -> draft(other, "Raced", 3).expect(201));
        try {
            draft(api, "Raced", 3).expectProblem(409, "decision.number-taken");
        } finally {
            race.cancel();
        }
    }

    @Test
    void isChosenAnewWhenAnotherProcessWasFaster() {
        Registration race = beforeTheFirstAppend(() -> draft(other, "Chosen", 1).expect(201));
        try {
            assertThat(DecisionApi.slug(draft(api, "Chosen"))).isEqualTo("chosen-2");
        } finally {
            race.cancel();
        }
    }

    /** Of many clients at once that want the same number, one gets it. */
    @Test
    void isGivenToOneOfManyWhoWantIt() throws Exception {
        AtomicInteger refused = new AtomicInteger();
        List<Answer> answers = all(CLIENTS, number -> draft(number % 2 == 0 ? api : other, "Wanted", 1));

        answers.stream().filter(answer -> answer.status() != 201).forEach(answer -> {
            answer.expectProblem(409, "decision.number-taken");
            refused.incrementAndGet();
        });
        assertThat(refused).hasValue(CLIENTS - 1);
    }

    private Registration beforeTheFirstAppend(Callable<Answer> action) {
        AtomicInteger left = new AtomicInteger(1);
        return commands.registerHandlerInterceptor((unitOfWork, chain) -> {
            Object answer = chain.proceed();
            if (left.getAndDecrement() > 0) {
                action.call();
            }
            return answer;
        });
    }

    private static List<String> slugs(int count, IntFunction<Answer> request) throws Exception {
        return all(count, request).stream().map(DecisionApi::slug).toList();
    }

    private static List<Answer> all(int count, IntFunction<Answer> request) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(IntStream.range(0, count)
                    .<Callable<Answer>>mapToObj(number -> () -> request.apply(number))
                    .toList())) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            clients.shutdownNow();
        }
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> prefix + number)
                .toList();
    }
}
