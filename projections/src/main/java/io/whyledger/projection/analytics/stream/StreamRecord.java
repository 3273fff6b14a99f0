package io.whyledger.projection.analytics.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A record as it stands in the topic, whatever it may be. */
@SuppressWarnings("ArrayRecordComponent")
public record StreamRecord(
        String topic, int partition, long offset, Instant at, Map<String, String> headers, byte @Nullable [] data) {

    static StreamRecord of(ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = new LinkedHashMap<>();
        record.headers()
                .forEach(header -> headers.put(
                        header.key(),
                        header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)));
        return new StreamRecord(
                record.topic(),
                record.partition(),
                record.offset(),
                Times.plausible(Instant.ofEpochMilli(record.timestamp())),
                headers,
                record.value());
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }
}
