package io.whyledger.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps receipts in a table beside the events. */
class RelationalReceipts implements CommandReceipts {

    private final JdbcClient jdbc;
    private final Serializer serializer;

    RelationalReceipts(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    @Override
    public Optional<Receipt> find(String actor, String key) {
        return jdbc.sql(
                        """
                        select fingerprint, answer_type, answer from command_receipt
                        where actor = ? and idempotency_key = ?""")
                .params(actor, key)
                .query((row, number) -> new Receipt(
                        row.getString("fingerprint"), answer(row.getString("answer_type"), row.getBytes("answer"))))
                .optional();
    }

    private Object answer(String type, byte[] answer) {
        Object read = serializer.deserialize(new SimpleSerializedObject<>(answer, byte[].class, type, null));
        return Objects.requireNonNull(read);
    }

    @Override
    public void keep(String actor, String key, String fingerprint, Object answer) {
        SerializedObject<byte[]> serialized = serializer.serialize(answer, byte[].class);
        jdbc.sql(
                        """
                        insert into command_receipt
                            (actor, idempotency_key, fingerprint, answer_type, answer, recorded_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(actor, key, fingerprint, serialized.getType().getName(), serialized.getData(), now())
                .update();
    }

    private static String now() {
        return Instant.now().toString();
    }
}
