package io.whyledger.projection.processing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * Axon's table of tokens with one column more: the ledger position of each token as a number, written by the statement
 * that writes the token, so that plain SQL can tell in any process how far a view is.
 */
class SegmentTokens extends JdbcTokenStore {

    static final long NOTHING_SEEN = -1;

    private final String owner;

    SegmentTokens(Builder builder, String owner) {
        super(builder.nodeId(owner));
        this.owner = owner;
    }

    boolean isOwnedHere(@Nullable String process) {
        return owner.equals(process);
    }

    @Override
    protected PreparedStatement storeUpdate(
            Connection connection, @Nullable TrackingToken token, String processor, int segment) throws SQLException {
        SerializedObject<byte[]> stored = token == null ? null : serializer().serialize(token, byte[].class);
        PreparedStatement update = connection.prepareStatement(
                """
                update TokenEntry set token = ?, tokenType = ?, timestamp = ?, position = ?
                where owner = ? and processorName = ? and segment = ?""");
        update.setBytes(1, stored == null ? null : stored.getData());
        update.setString(2, stored == null ? null : stored.getType().getName());
        update.setString(3, DateTimeUtils.formatInstant(Instant.now()));
        update.setLong(4, positionOf(token));
        update.setString(5, owner);
        update.setString(6, processor);
        update.setInt(7, segment);
        return update;
    }

    @Override
    protected void updateToken(
            Connection connection, ResultSet known, @Nullable TrackingToken token, String processor, int segment)
            throws SQLException {
        super.updateToken(connection, known, token, processor, segment);
        place(connection, token, processor, segment);
    }

    @Override
    protected @Nullable TrackingToken insertTokenEntry(
            Connection connection, @Nullable TrackingToken token, String processor, int segment) throws SQLException {
        super.insertTokenEntry(connection, token, processor, segment);
        place(connection, token, processor, segment);
        return token;
    }

    private static void place(Connection connection, @Nullable TrackingToken token, String processor, int segment)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update TokenEntry set position = ? where processorName = ? and segment = ?")) {
            update.setLong(1, positionOf(token));
            update.setString(2, processor);
            update.setInt(3, segment);
            update.executeUpdate();
        }
    }

    /** Of two segments that are being merged, what both have seen. */
    private static long positionOf(@Nullable TrackingToken token) {
        TrackingToken seen = token == null ? null : WrappedToken.unwrapLowerBound(token);
        return seen == null ? NOTHING_SEEN : seen.position().orElse(NOTHING_SEEN);
    }
}
