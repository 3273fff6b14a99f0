package io.whyledger.ledger.relational;

import io.whyledger.ledger.relational.Append.ReceiptRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Keeps the row of the last position locked until the transaction ends, and has the file written through to the disk
 * once for all appends of the group.
 */
class H2Append implements AppendStatement {

    private static final String EVENT =
            """
            insert into event (global_index, event_identifier, aggregate_type, aggregate_identifier, sequence_number,
                payload_type, payload_revision, payload, metadata, time_stamp)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String RECEIPT =
            """
            insert into command_receipt (actor, idempotency_key, fingerprint, answer_type, answer, recorded_at)
            values (?, ?, ?, ?, ?, ?)""";

    private volatile long durableUpTo;

    @Override
    public void write(Connection connection, List<Append> appends) throws SQLException {
        connection.setAutoCommit(false);
        try {
            insertEvents(connection, appends);
            insertReceipts(connection, appends);
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException | RuntimeException failure) {
            rollBack(connection, failure);
            throw failure;
        }
        makeDurable(connection);
    }

    /** What a broken connection says about it must not hide why the fate of the append is unknown. */
    private static void rollBack(Connection connection, Exception failure) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException broken) {
            failure.addSuppressed(broken);
        }
    }

    /**
     * {@code WRITE_DELAY=0} hands a commit to the operating system, which is enough to survive the end of the process;
     * this has the disk written too. When it fails, what is committed may be stored or not.
     */
    @Override
    public void makeDurable(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long committed = head(statement);
            statement.execute("checkpoint sync");
            durableUpTo = committed;
        } catch (SQLException failure) {
            throw new SQLException(
                    "not written through to the disk: " + failure.getMessage(), AppendFateUnknown.STATE, failure);
        }
    }

    private static long head(Statement statement) throws SQLException {
        try (ResultSet head = statement.executeQuery("select position from log_head where id = 1")) {
            head.next();
            return head.getLong(1);
        }
    }

    /** It ran in this process, on a database that has been closed and opened since. */
    @Override
    public boolean outlivesConnection() {
        return false;
    }

    @Override
    public long durableUpTo() {
        return durableUpTo;
    }

    private static void insertEvents(Connection connection, List<Append> appends) throws SQLException {
        int count = appends.stream().mapToInt(append -> append.events().size()).sum();
        if (count == 0) {
            return;
        }
        long position = takePositions(connection, count);
        try (PreparedStatement insert = connection.prepareStatement(EVENT)) {
            for (Append append : appends) {
                for (EventRow event : append.events()) {
                    bind(insert, position++, event);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** The first of as many positions as asked for. */
    private static long takePositions(Connection connection, int count) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "select position from final table (update log_head set position = position + ? where id = 1)")) {
            update.setInt(1, count);
            try (ResultSet head = update.executeQuery()) {
                head.next();
                return head.getLong(1) - count + 1;
            }
        }
    }

    private static void bind(PreparedStatement insert, long position, EventRow event) throws SQLException {
        insert.setLong(1, position);
        insert.setString(2, event.identifier());
        insert.setString(3, event.aggregateType());
        insert.setString(4, event.stream());
        insert.setLong(5, event.sequenceNumber());
        insert.setString(6, event.payloadType());
        insert.setString(7, event.payloadRevision());
        insert.setBytes(8, event.payload());
        insert.setBytes(9, event.metadata());
        insert.setString(10, event.timestamp());
    }

    private static void insertReceipts(Connection connection, List<Append> appends) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(RECEIPT)) {
            for (Append append : appends) {
                ReceiptRow receipt = append.receipt();
                if (receipt != null) {
                    insert.setString(1, receipt.actor());
                    insert.setString(2, receipt.key());
                    insert.setString(3, receipt.fingerprint());
                    insert.setString(4, receipt.answerType());
                    insert.setBytes(5, receipt.answer());
                    insert.setString(6, receipt.recordedAt());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }
}
