package io.whyledger.standalone;

import static org.awaitility.Awaitility.await;

import io.whyledger.kafkabroker.FreePort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;

/**
 * Kills the application that publishes, the broker and a consumer under load, many times, and checks that the stream is
 * the ledger. With several processes over one PostgreSQL, one of them is suspended in some of the cycles for so long that
 * another one takes over what it publishes. Options: {@code --processes}, {@code --cycles}, {@code --seed},
 * {@code --clients}, and {@code --away}, the minutes that the broker stays away in the end while commands go on.
 */
class StreamDrill implements AutoCloseable {

    private static final int CYCLES_BETWEEN_CHECKS = 10;
    private static final int ACKNOWLEDGED_IN_A_CYCLE = 30;
    private static final int PAUSE_AT_MOST_MILLIS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration TAKEOVER = Duration.ofSeconds(6);
    private static final Duration LOAD_IN_A_MINUTE = Duration.ofSeconds(5);

    /** What happens to whom. */
    private enum Fault {
        KILLED_BROKER,
        KILLED_CONSUMER,
        KILLED_PUBLISHER,
        SUSPENDED_PUBLISHER
    }

    private final Random random;
    private final List<Fault> possible;
    private final Map<Fault, Integer> done = new EnumMap<>(Fault.class);
    private final KilledProcess broker;
    private final KilledProcess consumer;
    private final Site publishers;
    private final DurableConsumer.Handled handled;
    private final String bootstrapServers;
    private final Load load;

    StreamDrill(Path folder, int processes, int clients, long seed) {
        int port = FreePort.find();
        this.random = new Random(seed);
        this.possible = Stream.of(Fault.values())
                .filter(it -> processes > 1 || it != Fault.SUSPENDED_PUBLISHER)
                .toList();
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
        String[] settings = {
            "--whyledger.kafka.enabled=true",
            "--whyledger.kafka.bootstrap-servers=" + bootstrapServers,
            "--whyledger.kafka.retry-at-most=5s",
            "--whyledger.kafka.takeover=" + TAKEOVER.toSeconds() + "s"
        };
        Path home = folder.resolve("publishers");
        this.publishers = processes > 1 ? Site.onPostgreSql(home, processes, settings) : Site.embedded(home, settings);
        this.load = new Load(publishers.apis(), clients);
    }

    public static void main(String[] arguments) throws Exception {
        ApplicationArguments options = new DefaultApplicationArguments(arguments);
        int clients = Integer.parseInt(KillDrill.option(options, "clients", "4"));
        int processes = Integer.parseInt(KillDrill.option(options, "processes", "1"));
        int away = Integer.parseInt(KillDrill.option(options, "away", "0"));
        int cycles = Integer.parseInt(KillDrill.option(options, "cycles", "200"));
        long seed = Long.parseLong(KillDrill.option(options, "seed", String.valueOf(System.nanoTime())));
        Path folder = Files.createTempDirectory("whyledger-stream-drill");
        System.out.printf("seed=%d folder=%s%n", seed, folder);
        try (StreamDrill drill = new StreamDrill(folder, processes, clients, seed)) {
            drill.run(cycles, away);
        }
        System.out.println("passed");
        System.exit(0);
    }

    void run(int cycles, int away) throws Exception {
        broker.launch();
        publishers.start();
        consumer.launch();
        for (int cycle = 0; cycle < cycles; cycle++) {
            if (cycle % CYCLES_BETWEEN_CHECKS == 0) {
                load.start("cycle-" + cycle);
            }
            load.awaitMore(ACKNOWLEDGED_IN_A_CYCLE + random.nextInt(ACKNOWLEDGED_IN_A_CYCLE), -1, PATIENCE);
            Fault fault = possible.get(random.nextInt(possible.size()));
            cause(fault, Duration.ofMillis(random.nextInt(PAUSE_AT_MOST_MILLIS)));
            done.merge(fault, 1, Integer::sum);
            if (cycle % CYCLES_BETWEEN_CHECKS == CYCLES_BETWEEN_CHECKS - 1 || cycle == cycles - 1) {
                load.stop();
                check("cycles=" + (cycle + 1));
            }
        }
        if (away > 0) {
            awayFor(away);
            check("minutes away=" + away);
        }
        publishers.stop();
        Audit.expectExactly(load, publishers.ledger());
        check(publishers.ledger().events());
    }

    /** The victim is away for the pause; suspended, for longer than others wait for it. */
    private void cause(Fault fault, Duration pause) throws InterruptedException {
        Installation process =
                publishers.processes().get(random.nextInt(publishers.processes().size()));
        switch (fault) {
            case KILLED_BROKER -> broker.killFor(pause);
            case KILLED_CONSUMER -> consumer.killFor(pause);
            case KILLED_PUBLISHER -> {
                process.kill();
                Thread.sleep(pause.toMillis());
                process.launch();
                process.awaitReady();
            }
            case SUSPENDED_PUBLISHER -> {
                process.suspend();
                Thread.sleep(TAKEOVER.plus(pause).plus(pause).toMillis());
                process.resume();
            }
        }
    }

    /** Commands go on, for some seconds of each minute. */
    private void awayFor(int minutes) throws InterruptedException {
        broker.close();
        for (int minute = 0; minute < minutes; minute++) {
            load.start("away-" + minute);
            Thread.sleep(LOAD_IN_A_MINUTE.toMillis());
            load.stop();
            Thread.sleep(Duration.ofMinutes(1).minus(LOAD_IN_A_MINUTE).toMillis());
        }
        broker.launch();
    }

    private void check(String when) {
        int events = check(FeedReading.all(publishers.apis().get(0)));
        System.out.printf("%s %s events=%d %s%n", when, done, events, load);
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
        publishers.close();
        consumer.close();
        broker.close();
    }
}
