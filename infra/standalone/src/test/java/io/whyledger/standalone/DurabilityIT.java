package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Killed with -9 and started again,")
class DurabilityIT {

    private static final int ROUNDS = 3;
    private static final int THREADS = 8;
    private static final int ACKNOWLEDGED_IN_A_ROUND = 300;
    private static final int CANDIDATES = 2_000;

    @TempDir
    private Path folder;

    private Installation whyledger;

    @BeforeEach
    void start() {
        whyledger = new Installation(folder);
        whyledger.start();
    }

    @AfterEach
    void end() {
        whyledger.close();
    }

    /** A finding to record, with the key under which it is sent, and sent again when the answer is missing. */
    private record Finding(String technology, String statement, String key) {

        Answer send(Api api) {
            return api.recordFinding(technology, statement, "Idempotency-Key", key);
        }
    }

    private final Queue<Finding> acknowledged = new ConcurrentLinkedQueue<>();
    private final Queue<Finding> unanswered = new ConcurrentLinkedQueue<>();
    private final AtomicLong position = new AtomicLong();

    @Test
    void everyAcknowledgedCommandIsThereExactlyOnce() throws Exception {
        List<String> technologies = register();
        for (int round = 0; round < ROUNDS; round++) {
            killInTheMiddleOfCommands(technologies);
            whyledger.start();
            sendAgainWhatWasNotAnswered();
            assertThat(statements(technologies)).isEqualTo(statementsOf(acknowledged));
        }
        List<String> views = views(technologies);
        whyledger.stop();
        expectAContiguousLedger();
        whyledger.forgetViews();
        whyledger.start();
        assertThat(views(technologies)).as("views filled anew from the ledger").isEqualTo(views);
    }

    /** One that all threads write to, and one for each thread. */
    private List<String> register() {
        List<String> technologies = new ArrayList<>(List.of("shared"));
        IntStream.range(0, THREADS).forEach(number -> technologies.add("own-" + number));
        technologies.forEach(technology -> whyledger.api().register(technology).expect(201));
        return technologies;
    }

    private void killInTheMiddleOfCommands(List<String> technologies) {
        int before = acknowledged.size();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<CompletableFuture<Void>> senders = IntStream.range(0, THREADS)
                    .mapToObj(number -> CompletableFuture.runAsync(
                            () -> sendUntilNobodyAnswers(technologies.get(0), technologies.get(number + 1)), threads))
                    .toList();
            await().atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofMillis(1))
                    .until(() -> acknowledged.size() >= before + ACKNOWLEDGED_IN_A_ROUND);
            whyledger.kill();
            CompletableFuture.allOf(senders.toArray(CompletableFuture[]::new)).join();
        } finally {
            threads.shutdownNow();
        }
    }

    private void sendUntilNobodyAnswers(String shared, String own) {
        for (int number = 0; ; number++) {
            Finding finding =
                    new Finding(number % 2 == 0 ? shared : own, UUID.randomUUID() + ".", "key-" + UUID.randomUUID());
            try {
                acknowledge(finding, finding.send(whyledger.api()));
            } catch (UncheckedIOException killed) {
                unanswered.add(finding);
                return;
            }
        }
    }

    private void acknowledge(Finding finding, Answer answer) {
        position.accumulateAndGet(answer.expect(201).position(), Math::max);
        acknowledged.add(finding);
    }

    /** Whether or not it was recorded before the end, it is recorded once after this. */
    private void sendAgainWhatWasNotAnswered() {
        for (Finding finding = unanswered.poll(); finding != null; finding = unanswered.poll()) {
            acknowledge(finding, finding.send(whyledger.api()));
        }
    }

    private static Map<String, List<String>> statementsOf(Queue<Finding> findings) {
        Map<String, List<String>> statements = new TreeMap<>();
        findings.forEach(finding -> statements
                .computeIfAbsent(finding.technology(), technology -> new ArrayList<>())
                .add(finding.statement()));
        statements.values().forEach(list -> list.sort(null));
        return statements;
    }

    private Map<String, List<String>> statements(List<String> technologies) {
        Map<String, List<String>> statements = new TreeMap<>();
        technologies.forEach(technology -> statements.put(
                technology,
                whole("/api/technologies/" + technology)
                        .<List<String>>at("$.criteria[*].findings[*].statement")
                        .stream()
                        .sorted()
                        .toList()));
        return statements;
    }

    private Answer whole(String address) {
        return whyledger
                .api()
                .get(address, "Whyledger-At-Least", String.valueOf(position.get()))
                .expect(200);
    }

    /** Everything that can be asked about the technologies. */
    private List<String> views(List<String> technologies) {
        List<String> answers = new ArrayList<>();
        technologies.forEach(technology ->
                answers.add(whole("/api/technologies/" + technology).body()));
        answers.add(whole("/api/technologies").body());
        answers.add(whole("/api/comparisons?of=own-1&of=own-2").body());
        int entries = whole("/api/activity?size=1").at("$.total");
        for (int page = 0; page * 200 < entries; page++) {
            answers.add(whole("/api/activity?size=200&page=" + page).body());
        }
        return answers;
    }

    private void expectAContiguousLedger() throws Exception {
        long events = whyledger.number("select count(*) from event");
        assertThat(events).isEqualTo(acknowledged.size() + THREADS + 1L);
        assertThat(whyledger.number("select max(global_index) from event")).isEqualTo(events);
        assertThat(whyledger.number("select min(global_index) from event")).isEqualTo(1);
        assertThat(whyledger.number("select position from log_head")).isEqualTo(events);
        assertThat(
                        whyledger.number(
                                """
                                select count(*) from (select aggregate_identifier from event
                                group by aggregate_identifier
                                having min(sequence_number) <> 0 or max(sequence_number) <> count(*) - 1)"""))
                .as("streams with a gap")
                .isZero();
    }

    @Test
    void anImportCompletesByItselfWithEachStatementExactlyOnce() throws Exception {
        String document = largeOverview();
        CompletableFuture<Void> sender =
                CompletableFuture.runAsync(() -> whyledger.api().importDocument("large", document));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> done() > 0);
        whyledger.kill();
        assertThat(sender).failsWithin(Duration.ofSeconds(10));

        whyledger.start();
        assertThat(done()).as("the kill came before the end").isLessThan(CANDIDATES);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> whyledger.api().get("/api/imports/large").body().contains("completedAt"));

        assertThat(done()).isEqualTo(CANDIDATES);
        Answer again = whyledger.api().importDocument("large", document).expect(200);
        assertThat(again.<String>at("$.status")).isEqualTo("unchanged");
        expectEachStatementOnce(again.position());
        Answer summary = whyledger.api().get("/api/imports/large");
        assertThat(summary.<Integer>at("$.summary.counts.registered"))
                .as("counted once, though steps were done again after the kill")
                .isEqualTo(CANDIDATES);
        assertThat(summary.<Integer>at("$.summary.counts.recorded")).isEqualTo(2 * CANDIDATES);
        assertThat(summary.<Integer>at("$.summary.counts.unchanged")).isZero();
        whyledger.stop();
        assertThat(whyledger.number("select count(*) from event where payload_type like '%.FindingRecorded'"))
                .isEqualTo(2L * CANDIDATES);
        assertThat(whyledger.number("select count(*) from event where payload_type like '%.TechnologyRegistered'"))
                .isEqualTo(CANDIDATES);
    }

    private void expectEachStatementOnce(long position) {
        List<List<Integer>> findings = new ArrayList<>();
        for (int page = 0; page * 200 < CANDIDATES; page++) {
            Answer answer = whyledger
                    .api()
                    .get("/api/technologies?size=200&page=" + page, "Whyledger-At-Least", String.valueOf(position));
            List<Integer> strengths = answer.at("$.items[*].strengths");
            List<Integer> weaknesses = answer.at("$.items[*].weaknesses");
            IntStream.range(0, strengths.size())
                    .forEach(row -> findings.add(List.of(strengths.get(row), weaknesses.get(row))));
        }
        assertThat(findings).hasSize(CANDIDATES).containsOnly(List.of(1, 1));
    }

    private int done() {
        Answer details = whyledger.api().get("/api/imports/large");
        return details.status() == 404 ? 0 : details.at("$.summary.done");
    }

    private static String largeOverview() {
        return IntStream.range(0, CANDIDATES)
                .mapToObj(
                        """
                        ### Widget %d

                        - Speed: Widget %1$d is fast.
                        - Cost: Widget %1$d is expensive.

                        """
                                ::formatted)
                .collect(Collectors.joining("", "# Widgets\n\n## Tools\n\n", ""));
    }
}
