package io.whyledger.kafkabroker;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real broker with one node that keeps its data in a folder, so it can be stopped, killed and started again. It listens
 * on the loopback address only, without encryption, and has little memory: nothing to run a team with.
 */
public final class TrialBroker implements AutoCloseable {

    /** Clients reach it here unless told otherwise. */
    public static final int PORT = 9092;

    static final String HOST = "127.0.0.1";
    private static final String PROPERTIES = "meta.properties";

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private TrialBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /** Starts it with the options {@code --folder=}, {@code --port=} and any other that is a setting of Kafka. */
    public static void main(String[] arguments) {
        Map<String, String> options = List.of(arguments).stream()
                .map(it -> it.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> it.length == 2 ? it[1] : "true"));
        Path folder = Path.of(options.getOrDefault("folder", ".whyledger/kafka"));
        int port = Integer.parseInt(options.getOrDefault("port", String.valueOf(PORT)));
        options.keySet().removeAll(List.of("folder", "port"));
        TrialBroker broker = start(folder, port, options);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
        System.out.printf("broker=%s folder=%s%n", broker.bootstrapServers(), folder.toAbsolutePath());
        broker.server.awaitShutdown();
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param others settings of Kafka that differ from those of a trial
     */
    public static TrialBroker start(Path folder, int port, Map<String, String> others) {
        requireFree(port);
        Map<String, String> settings = settings(folder, port, FreePort.find());
        settings.putAll(others);
        prepare(folder);
        Properties properties = new Properties();
        properties.putAll(settings);
        KafkaRaftServer server = new KafkaRaftServer(new KafkaConfig(properties, false), Time.SYSTEM);
        server.startup();
        return new TrialBroker(server, HOST + ":" + port);
    }

    /** Where clients find it. */
    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    private static Map<String, String> settings(Path folder, int port, int controllerPort) {
        Map<String, String> settings = new HashMap<>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("log.dirs", folder.toString());
        settings.put("listeners", "PLAINTEXT://%s:%d,CONTROLLER://%s:%d".formatted(HOST, port, HOST, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://%s:%d".formatted(HOST, port));
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("controller.quorum.voters", "1@%s:%d".formatted(HOST, controllerPort));
        settings.put("auto.create.topics.enable", "false");
        ofOneNode().forEach(name -> settings.put(name, "1"));
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("offsets.topic.num.partitions", "4");
        settings.put("transaction.state.log.num.partitions", "4");
        settings.put("log.cleaner.dedupe.buffer.size", "4194304");
        settings.put("num.network.threads", "2");
        settings.put("num.io.threads", "4");
        settings.put("background.threads", "2");
        return settings;
    }

    private static Collection<String> ofOneNode() {
        return List.of(
                "offsets.topic.replication.factor",
                "transaction.state.log.replication.factor",
                "transaction.state.log.min.isr",
                "share.coordinator.state.topic.replication.factor",
                "share.coordinator.state.topic.min.isr");
    }

    /** A folder that was not completely prepared, because the process was killed meanwhile, is prepared again. */
    private static void prepare(Path folder) {
        if (Files.exists(folder.resolve(PROPERTIES))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            new Formatter()
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .addDirectory(folder.toString())
                    .setMetadataLogDirectory(folder.toString())
                    .setControllerListenerName("CONTROLLER")
                    .setPrintStream(new PrintStream(PrintStream.nullOutputStream()))
                    .run();
        } catch (Exception e) {
            throw new IllegalStateException("the folder could not be prepared for a broker: " + folder, e);
        }
    }

    /** Asked first: a broker that finds it taken says so last, and at length. */
    private static void requireFree(int port) {
        try {
            FreePort.requireFree(port);
        } catch (IOException e) {
            throw new PortTaken(HOST + ":" + port, e);
        }
    }
}
