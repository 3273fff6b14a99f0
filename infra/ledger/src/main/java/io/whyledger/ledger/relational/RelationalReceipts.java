package io.whyledger.ledger.relational;

import io.whyledger.ledger.CommandReceipts;
import io.whyledger.ledger.relational.Append.ReceiptRow;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps receipts in a table beside the events, written by the append of the same unit of work. */
class RelationalReceipts implements CommandReceipts {

    private final JdbcClient jdbc;
    private final GroupCommit commits;
    private final Refusals refusals;
    private final Serializer serializer;

    RelationalReceipts(JdbcClient jdbc, GroupCommit commits, Refusals refusals, Serializer serializer) {
        this.jdbc = jdbc;
        this.commits = commits;
        this.refusals = refusals;
        this.serializer = serializer;
    }

    /** What is answered again must be as durable as what was answered the first time; if it can't be, it is lost. */
    @Override
    public Optional<Receipt> find(String actor, String key) {
        Optional<Receipt> seen = read(actor, key);
        if (seen.isEmpty()) {
            return seen;
        }
        explained(commits::awaitDurable);
        return read(actor, key);
    }

    private Optional<Receipt> read(String actor, String key) {
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
        UnitOfWork<?> unitOfWork = CurrentUnitOfWork.get();
        PendingReceipt.put(
                unitOfWork,
                new ReceiptRow(
                        actor,
                        key,
                        fingerprint,
                        serialized.getType().getName(),
                        serialized.getData(),
                        Timestamps.format(Instant.now())));
        unitOfWork.root().onPrepareCommit(work -> work.onPrepareCommit(last -> appendIfNoEventDid()));
    }

    /** The last thing a unit of work prepares, so that events that were published later take the receipt along. */
    private void appendIfNoEventDid() {
        ReceiptRow receipt = PendingReceipt.take();
        if (receipt != null) {
            explained(() -> commits.append(new Append(List.of(), receipt)));
        }
    }

    private void explained(Writing writing) {
        try {
            writing.run();
        } catch (SQLException failure) {
            throw refusals.explain(failure);
        }
    }

    @FunctionalInterface
    private interface Writing {

        void run() throws SQLException;
    }
}
