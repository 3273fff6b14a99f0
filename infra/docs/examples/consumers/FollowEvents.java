import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Writes each event of the stream into a file once, whatever is killed meanwhile: an identifier that is in the file was
 * handled, and offsets are committed after that.
 *
 * <p>Arguments: brokers, topic, file.
 */
public class FollowEvents {

    public static void main(String[] arguments) throws Exception {
        String brokers = arguments.length > 0 ? arguments[0] : "127.0.0.1:9092";
        String topic = arguments.length > 1 ? arguments[1] : "whyledger.events";
        String file = arguments.length > 2 ? arguments[2] : "events.tsv";
        try (Handled handled = new Handled(file);
                KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers", brokers,
                                "group.id", "follow-events",
                                // One alone writes the file, and after a kill the next goes on at once.
                                "group.instance.id", "follow-events",
                                // Events of transactions that were aborted are none.
                                "isolation.level", "read_committed",
                                "enable.auto.commit", false,
                                "auto.offset.reset", "earliest"),
                        new StringDeserializer(),
                        new StringDeserializer())) {
            Thread main = Thread.currentThread();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                consumer.wakeup();
                joined(main);
            }));
            consumer.subscribe(List.of(topic));
            while (true) {
                ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(1));
                for (ConsumerRecord<String, String> record : records) {
                    handled.handle(record);
                }
                if (!records.isEmpty()) {
                    handled.flush();
                    consumer.commitSync();
                }
            }
        } catch (WakeupException stopped) {
            System.err.println("stopped");
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What was done with events, and with which: a line each, so that both are written or neither. */
    private static class Handled implements AutoCloseable {

        private final RandomAccessFile file;
        private final Set<String> ids = new HashSet<>();

        Handled(String name) throws IOException {
            file = new RandomAccessFile(name, "rw");
            byte[] written = new byte[Math.toIntExact(file.length())];
            file.readFully(written);
            int whole = written.length;
            while (whole > 0 && written[whole - 1] != '\n') {
                whole--;
            }
            // What follows the last end of a line was cut off when the process was killed.
            file.setLength(whole);
            file.seek(whole);
            new String(written, 0, whole, StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> ids.add(line.substring(0, line.indexOf('\t'))));
        }

        void handle(ConsumerRecord<String, String> record) throws IOException {
            String id = header(record, "ce_id");
            if (id == null || !ids.add(id)) {
                return;
            }
            String line = String.join(
                    "\t", id, header(record, "ce_sequence"), header(record, "ce_type"), record.key(), record.value());
            file.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            System.out.println(line);
        }

        void flush() throws IOException {
            file.getFD().sync();
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private static String header(ConsumerRecord<String, String> record, String name) {
            Header header = record.headers().lastHeader(name);
            return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
        }
    }
}
