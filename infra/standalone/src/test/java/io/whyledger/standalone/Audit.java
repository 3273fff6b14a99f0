package io.whyledger.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares what clients were told with what there is. */
final class Audit {

    private static final int REPEATED = 200;
    private static final int PAGE = 200;

    private Audit() {}

    /** What was acknowledged is there exactly once, what was refused is not, and the order has no gap. */
    static void expectExactly(Load told, StoredLedger ledger) throws SQLException {
        List<String> keys = ledger.keys();
        Set<String> stored = new HashSet<>(keys);
        Set<String> acknowledged = keys(told.acknowledged());
        assertThat(keys).as("events recorded twice").hasSize(stored.size());
        Set<String> lost = new HashSet<>(acknowledged);
        lost.removeAll(stored);
        assertThat(lost).as("events that were acknowledged and lost").isEmpty();
        Set<String> refusals = keys(told.refused());
        refusals.removeAll(acknowledged);
        assertThat(stored).as("events that were refused").noneMatch(refusals::contains);
        assertThat(stored).as("events that nobody asked for").hasSameSizeAs(acknowledged);
        expectContiguous(ledger);
    }

    private static Set<String> keys(Map<Request, Answer> requests) {
        return requests.keySet().stream().map(Request::key).collect(Collectors.toSet());
    }

    private static void expectContiguous(StoredLedger ledger) throws SQLException {
        long events = ledger.number("select count(*) from event");
        assertThat(ledger.number("select max(global_index) from event")).isEqualTo(events);
        assertThat(ledger.number("select min(global_index) from event")).isEqualTo(1);
        assertThat(
                        ledger.number(
                                """
                        select count(*) from (select aggregate_identifier from event
                        group by aggregate_identifier
                        having min(sequence_number) <> 0 or max(sequence_number) <> count(*) - 1) stream"""))
                .as("streams with a gap")
                .isZero();
    }

    /** The same key gets the same answer, from any process. */
    static void expectTheSameAnswers(Load told, List<Api> processes) {
        told.acknowledged().entrySet().stream()
                .limit(REPEATED)
                .forEach(request -> processes.forEach(process ->
                        expectTheSame(request.getValue(), request.getKey().send(process))));
    }

    private static void expectTheSame(Answer first, Answer again) {
        assertThat(again.expect(201).position()).isEqualTo(first.position());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    }

    /** Everything that can be asked about the technologies, once the views show what was acknowledged. */
    static List<String> views(Load told, Api api) {
        awaitViews(told, api, Duration.ofSeconds(60));
        String position = String.valueOf(told.position());
        List<String> answers = new ArrayList<>();
        told.technologies().forEach(technology -> answers.add(whole(api, "/api/technologies/" + technology, position)));
        answers.addAll(pages(api, "/api/technologies", position));
        answers.addAll(pages(api, "/api/activity", position));
        return answers;
    }

    /** Waits until a process shows what has been acknowledged by now. */
    static void awaitViews(Load told, Api api, Duration atMost) {
        String position = String.valueOf(told.position());
        for (String view : List.of("/api/technologies", "/api/activity")) {
            await().atMost(atMost)
                    .until(() -> api.get(view, "Whyledger-At-Least", position).status() == 200);
        }
    }

    private static List<String> pages(Api api, String address, String position) {
        int entries = JsonPath.read(whole(api, address + "?size=1", position), "$.total");
        List<String> pages = new ArrayList<>();
        for (int page = 0; page * PAGE < entries; page++) {
            pages.add(whole(api, address + "?size=" + PAGE + "&page=" + page, position));
        }
        return pages;
    }

    private static String whole(Api api, String address, String position) {
        return api.get(address, "Whyledger-At-Least", position).expect(200).body();
    }

    static void expectSameViews(List<String> before, List<String> after) {
        assertThat(after).as("views filled anew from the ledger").isEqualTo(before);
    }
}
