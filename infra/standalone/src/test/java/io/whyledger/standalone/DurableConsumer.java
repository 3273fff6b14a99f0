package io.whyledger.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A consumer that keeps what it has handled together with how far it is, so it can be killed at any time. */
final class DurableConsumer {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final List<TopicPartition> PARTITIONS = IntStream.range(0, 6)
            .mapToObj(number -> new TopicPartition("whyledger.events", number))
            .toList();

    private DurableConsumer() {}

    /** Arguments: the broker, and the file of what is handled. */
    public static void main(String[] arguments) {
        Handled handled = new Handled(Path.of(arguments[1]));
        try (KafkaConsumer<String, byte[]> consumer = consumer(arguments[0])) {
            consumer.assign(PARTITIONS);
            consumer.seekToBeginning(PARTITIONS);
            handled.recover().forEach(entry -> consumer.seek(PARTITIONS.get(entry.partition()), entry.offset() + 1));
            while (true) {
                handled.add(entries(consumer.poll(POLL)));
            }
        }
    }

    /** Everything that is committed by now. */
    static List<StreamAudit.Entry> all(String bootstrapServers) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(bootstrapServers)) {
            consumer.assign(PARTITIONS);
            consumer.seekToBeginning(PARTITIONS);
            Map<TopicPartition, Long> ends = consumer.endOffsets(PARTITIONS);
            List<StreamAudit.Entry> entries = new ArrayList<>();
            while (PARTITIONS.stream().anyMatch(it -> consumer.position(it) < ends.get(it))) {
                entries.addAll(entries(consumer.poll(POLL)));
            }
            return entries;
        }
    }

    private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", bootstrapServers,
                        "isolation.level", "read_committed",
                        "enable.auto.commit", "false",
                        "auto.offset.reset", "none"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private static List<StreamAudit.Entry> entries(ConsumerRecords<String, byte[]> records) {
        return StreamSupport.stream(records.spliterator(), false)
                .map(DurableConsumer::entry)
                .toList();
    }

    private static StreamAudit.Entry entry(ConsumerRecord<String, byte[]> event) {
        String id = new String(event.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8);
        return new StreamAudit.Entry(event.partition(), event.offset(), id, event.key());
    }

    /** A line for each event; one without an end was cut off by a kill and does not count. */
    record Handled(Path file) {

        List<StreamAudit.Entry> entries() {
            return complete()
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(it -> new StreamAudit.Entry(Integer.parseInt(it[0]), Long.parseLong(it[1]), it[2], it[3]))
                    .toList();
        }

        /** What is handled, after cutting off an incomplete line. */
        private List<StreamAudit.Entry> recover() {
            try (FileChannel channel = open()) {
                channel.truncate(complete().getBytes(StandardCharsets.UTF_8).length);
                return entries();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void add(List<StreamAudit.Entry> entries) {
            if (entries.isEmpty()) {
                return;
            }
            String lines = entries.stream()
                    .map(it -> "%d\t%d\t%s\t%s\n".formatted(it.partition(), it.offset(), it.id(), it.subject()))
                    .collect(Collectors.joining());
            try (FileChannel channel = open()) {
                ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
                channel.position(channel.size());
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private FileChannel open() throws IOException {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        }

        private String complete() {
            try {
                String all = Files.exists(file) ? Files.readString(file) : "";
                return all.substring(0, all.lastIndexOf('\n') + 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
