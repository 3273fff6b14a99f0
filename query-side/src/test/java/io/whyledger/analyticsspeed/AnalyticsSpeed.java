package io.whyledger.analyticsspeed;

import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.domain.technology.TechnologyRenamed;
import io.whyledger.projection.ViewNames;
import io.whyledger.projection.progress.ViewProgress;
import io.whyledger.querytest.Client;
import io.whyledger.querytest.QueryApplication;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Fills a ledger with two years of a company and prints how long each answer takes: right after an event, and when nothing
 * has happened since. Takes numbers of technologies, decisions and evaluations, such as {@code 10000 5000 200}; with
 * {@code stay} it goes on and its pages can be looked at.
 */
final class AnalyticsSpeed {

    private static final int CHUNK = 200;
    private static final int ROUNDS = 15;
    private static final List<String> ADDRESSES = List.of(
            "/api/analytics/lead-times",
            "/api/analytics/reversals",
            "/api/analytics/adoption",
            "/api/analytics/reviewer-load",
            "/api/analytics/disagreement",
            "/api/analytics/stale-decisions",
            "/api/analytics/activity",
            "/api/analytics/activity.csv?from=2020-01-01",
            "/analytics");

    private AnalyticsSpeed() {}

    public static void main(String... arguments) throws InterruptedException {
        List<String> options = List.of(arguments);
        int technologies = Integer.parseInt(options.get(0));
        ConfigurableApplicationContext application =
                new SpringApplicationBuilder(QueryApplication.class).run(arguments);
        EventStore ledger = application.getBean(EventStore.class);
        Instant now = Instant.now();
        List<DomainEventMessage<?>> events = new TwoYears(now, technologies)
                .events(Integer.parseInt(options.get(1)), Integer.parseInt(options.get(2)));
        for (int i = 0; i < events.size(); i += CHUNK) {
            ledger.publish(events.subList(i, Math.min(events.size(), i + CHUNK)));
        }
        long last = ledger.createHeadToken().position().orElseThrow();
        long began = System.nanoTime();
        application.getBean(ViewProgress.class).await(ViewNames.ALL, last, Duration.ofMinutes(5));
        System.out.printf("%,d events; the views took %d s more%n", events.size(), since(began) / 1000);
        measure(application.getBean(Client.class), ledger, application.getBean(ViewProgress.class));
        if (options.contains("stay")) {
            Thread.currentThread().join();
        }
        System.exit(0);
    }

    private static void measure(Client client, EventStore ledger, ViewProgress progress) {
        TechnologyId technology = TechnologyId.ofName("Technology 0");
        long version = ledger.lastSequenceNumberFor(technology.value()).orElseThrow();
        for (String address : ADDRESSES) {
            long[] changed = new long[ROUNDS];
            long[] unchanged = new long[ROUNDS];
            for (int round = 0; round < ROUNDS; round++) {
                ledger.publish(new GenericDomainEventMessage<>(
                        "technology",
                        technology.value(),
                        ++version,
                        new TechnologyRenamed(technology, "Technology of round " + round),
                        Map.of()));
                progress.await(
                        ViewNames.ALL, ledger.createHeadToken().position().orElseThrow(), Duration.ofSeconds(10));
                changed[round] = time(client, address);
                unchanged[round] = time(client, address);
            }
            System.out.printf(
                    "%-45s after an event %3d ms, otherwise %3d ms%n", address, median(changed), median(unchanged));
        }
    }

    private static long time(Client client, String address) {
        long began = System.nanoTime();
        if (client.get(address).status() != 200) {
            throw new IllegalStateException(address + ": " + client.get(address).body());
        }
        return since(began);
    }

    private static long since(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }

    private static long median(long[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
    }
}
