package io.whyledger.projection.processing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.common.jdbc.JdbcException;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.SerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * Axon's table of tokens with one column more: the ledger position of each token as a number, written by the statement
 * that writes the token, so that plain SQL can tell in any process how far a view is.
 *
 * <p>A token is stored only by the process that has claimed its segment, and only in place of the one that it read or
 * stored last. A batch that finds another owner or another position there fails, and its segment is claimed and read
 * anew. So a view may commit without waiting for the disk: what a crash of the database takes away, rows and token alike,
 * is noticed and told again by a process that outlives it.
 */
class SegmentTokens extends JdbcTokenStore {

    static final long NOTHING_SEEN = -1;

    private static final String UPDATE =
            """
            update TokenEntry set token = ?, tokenType = ?, timestamp = ?, position = ?
            where owner = ? and processorName = ? and segment = ? and position = ?""";

    /** Holds for the transaction that stores the token, and costs no statement of its own. */
    private static final String WITHOUT_THE_DISK = " and set_config('synchronous_commit', 'off', true) = 'off'";

    private static final String EXTEND =
            """
            update TokenEntry set timestamp = ?
            where owner = ? and processorName = ? and segment = ? and position >= ?""";

    private final String owner;
    private final Map<ClaimedSegment, Long> positions = new ConcurrentHashMap<>();
    private final Map<String, Consumer<Segment>> listeners = new ConcurrentHashMap<>();

    private record ClaimedSegment(String processor, int segment) {}

    SegmentTokens(Builder builder, String owner) {
        super(builder.nodeId(owner));
        this.owner = owner;
    }

    boolean isOwnedHere(@Nullable String process) {
        return owner.equals(process);
    }

    /** Has each segment told of which this process has claimed, before it handles an event of it. */
    void whenClaimed(String processor, Consumer<Segment> listener) {
        listeners.put(processor, listener);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, int segment) {
        return remember(super.fetchToken(processor, segment), processor, segment);
    }

    @Override
    public @Nullable TrackingToken fetchToken(String processor, Segment segment) {
        TrackingToken token = remember(super.fetchToken(processor, segment), processor, segment.getSegmentId());
        listeners.getOrDefault(processor, nobody -> {}).accept(segment);
        return token;
    }

    @Override
    public void storeToken(@Nullable TrackingToken token, String processor, int segment) {
        super.storeToken(token, processor, segment);
        remember(token, processor, segment);
    }

    private @Nullable TrackingToken remember(@Nullable TrackingToken token, String processor, int segment) {
        positions.put(new ClaimedSegment(processor, segment), positionOf(token));
        return token;
    }

    private long remembered(String processor, int segment) {
        Long position = positions.get(new ClaimedSegment(processor, segment));
        if (position == null) {
            throw notClaimed(processor, segment);
        }
        return position;
    }

    @Override
    protected PreparedStatement storeUpdate(
            Connection connection, @Nullable TrackingToken token, String processor, int segment) throws SQLException {
        long expected = remembered(processor, segment);
        SerializedObject<byte[]> stored = token == null ? null : serializer().serialize(token, byte[].class);
        PreparedStatement update =
                connection.prepareStatement(isPostgreSql(connection) ? UPDATE + WITHOUT_THE_DISK : UPDATE);
        update.setBytes(1, stored == null ? null : stored.getData());
        update.setString(2, stored == null ? null : stored.getType().getName());
        update.setString(3, now());
        update.setLong(4, positionOf(token));
        update.setString(5, owner);
        update.setString(6, processor);
        update.setInt(7, segment);
        update.setLong(8, expected);
        return update;
    }

    private static boolean isPostgreSql(Connection connection) throws SQLException {
        return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
    }

    /** Axon comes here when the update found no such row. */
    @Override
    protected void updateToken(
            Connection connection, ResultSet found, @Nullable TrackingToken token, String processor, int segment) {
        throw notClaimed(processor, segment);
    }

    /** A batch that is being stored meanwhile may have moved the position. */
    @Override
    public void extendClaim(String processor, int segment) {
        Connection connection = getConnection();
        try {
            int extended = JdbcUtils.executeUpdate(
                    connection,
                    it -> extension(it, processor, segment),
                    e -> new JdbcException(
                            "Could not extend the claim of segment %d of %s".formatted(segment, processor), e));
            if (extended == 0) {
                throw notClaimed(processor, segment);
            }
        } finally {
            JdbcUtils.closeQuietly(connection);
        }
    }

    private PreparedStatement extension(Connection connection, String processor, int segment) throws SQLException {
        long expected = remembered(processor, segment);
        PreparedStatement update = connection.prepareStatement(EXTEND);
        update.setString(1, now());
        update.setString(2, owner);
        update.setString(3, processor);
        update.setInt(4, segment);
        update.setLong(5, expected);
        return update;
    }

    private UnableToClaimTokenException notClaimed(String processor, int segment) {
        return new UnableToClaimTokenException(
                "Segment %d of %s is not claimed by %s any more, or its token is another than that of its last batch"
                        .formatted(segment, processor, owner));
    }

    private static String now() {
        return DateTimeUtils.formatInstant(Instant.now());
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
