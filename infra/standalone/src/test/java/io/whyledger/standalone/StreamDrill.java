package io.whyledger.standalone;

import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * Kills the application that publishes, the broker and a consumer under load, many times, and checks that the stream is
 * the ledger. Options: {@code --cycles}, {@code --seed}, {@code --clients}.
 */
class StreamDrill implements AutoCloseable {

    private static final int CYCLES_BETWEEN_CHECKS = 10;
    private static final int ACKNOWLEDGED_IN_A_CYCLE = 30;
    private static final int PAUSE_AT_MOST_MILLIS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Random random;
    private final KilledProcess broker;
    private final KilledProcess consumer;
    private final Installation publisher;
    private final DurableConsumer.Handled handled;
    private final String bootstrapServers;
    private final Load load;

    StreamDrill(Path folder, int clients, long seed) {
        int port = KilledProcess.freePort();
        this.random = new Random(seed);
        this.bootstrapServers = "127.0.0.1:" + port;
        this.broker = new KilledProcess(
                folder.resolve("broker.log"),
                "io.whyledger.kafkabroker.TrialBroker",
                "--folder=" + folder.resolve("broker"),
                "--port=" + port,
                // Killed, it can't come back before its session has timed out.
                "--broker.session.timeout.ms=3000",
                "--broker.heartbeat.interval.ms=500");
        this.handled = new DurableConsumer.Handled(folder.resolve("handled"));
        this.consumer = new KilledProcess(
                folder.resolve("consumer.log"),
                DurableConsumer.class.getName(),
                bootstrapServers,
                handled.file().toString());
        this.publisher = new Installation(
                folder.resolve("publisher"),
                "--whyledger.kafka.enabled=true",
                "--whyledger.kafka.bootstrap-servers=" + bootstrapServers);
        this.load = new Load(List.of(publisher.api()), clients);
    }

    public static void main(String[] arguments) throws Exception {
        ApplicationArguments options = new DefaultApplicationArguments(arguments);
        int clients = Integer.parseInt(KillDrill.option(options, "clients", "4"));
        int cycles = Integer.parseInt(KillDrill.option(options, "cycles", "200"));
        long seed = Long.parseLong(KillDrill.option(options, "seed", String.valueOf(System.nanoTime())));
        Path folder = Files.createTempDirectory("whyledger-stream-drill");
        System.out.printf("seed=%d folder=%s%n", seed, folder);
        try (StreamDrill drill = new StreamDrill(folder, clients, seed)) {
            drill.run(cycles);
        }
        System.out.println("passed");
        System.exit(0);
    }

    void run(int cycles) throws Exception {
        broker.launch();
        publisher.start();
        consumer.launch();
        int[] kills = new int[3];
        for (int cycle = 0; cycle < cycles; cycle++) {
            if (cycle % CYCLES_BETWEEN_CHECKS == 0) {
                load.start("cycle-" + cycle);
            }
            int victim = random.nextInt(kills.length);
            kills[victim]++;
            load.awaitMore(ACKNOWLEDGED_IN_A_CYCLE + random.nextInt(ACKNOWLEDGED_IN_A_CYCLE), -1, PATIENCE);
            kill(victim, Duration.ofMillis(random.nextInt(PAUSE_AT_MOST_MILLIS)));
            if (cycle % CYCLES_BETWEEN_CHECKS == CYCLES_BETWEEN_CHECKS - 1 || cycle == cycles - 1) {
                load.stop();
                int events = check(FeedReading.all(publisher.api()));
                System.out.printf(
                        "cycles=%d publisher=%d broker=%d consumer=%d events=%d %s%n",
                        cycle + 1, kills[0], kills[1], kills[2], events, load);
            }
        }
        publisher.stop();
        Audit.expectExactly(load, publisher.ledger());
        check(publisher.ledger().events());
    }

    /** The victim is away for the pause. */
    private void kill(int victim, Duration pause) throws InterruptedException {
        switch (victim) {
            case 0 -> {
                publisher.kill();
                Thread.sleep(pause.toMillis());
                publisher.launch();
                publisher.awaitReady();
            }
            case 1 -> broker.killFor(pause);
            default -> consumer.killFor(pause);
        }
    }

    /** Waits until as much has arrived as there is, then looks whether it is the same. */
    private int check(List<String> ledger) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> handled.entries().size() >= ledger.size());
        List<StreamAudit.Entry> stream = DurableConsumer.all(bootstrapServers);
        StreamAudit.expectExactly(ledger, stream);
        StreamAudit.expectExactly(ledger, handled.entries());
        return stream.size();
    }

    @Override
    public void close() {
        load.close();
        publisher.close();
        consumer.close();
        broker.close();
    }
}
