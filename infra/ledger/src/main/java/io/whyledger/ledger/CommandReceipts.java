package io.whyledger.ledger;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Remembers what a request with an idempotency key was answered; the key belongs to the actor who sent it. */
public class CommandReceipts {

    private final JdbcClient jdbc;
    private final Serializer serializer;

    CommandReceipts(JdbcClient jdbc, Serializer serializer) {
        this.jdbc = jdbc;
        this.serializer = serializer;
    }

    /** The answer to an earlier request with this key, with the fingerprint of that request. */
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

    /**
     * Keeps an answer; within the transaction of the command, so that both are stored or neither.
     *
     * @throws DuplicateKeyException when another request with the same key was faster
     */
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

    /** An earlier answer and the fingerprint of the request that it was given to. */
    public record Receipt(String fingerprint, Object answer) {}
}
