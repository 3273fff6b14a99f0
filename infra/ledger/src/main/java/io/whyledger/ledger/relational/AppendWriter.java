package io.whyledger.ledger.relational;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Writes appends, and looks for them, each time with a connection of the pool. */
class AppendWriter {

    private final DataSource dataSource;
    private final AppendStatement statement;
    private final StoredAppends stored = new StoredAppends();

    AppendWriter(DataSource dataSource, AppendStatement statement) {
        this.dataSource = dataSource;
        this.statement = statement;
    }

    /** In one transaction. */
    void write(List<PendingAppend> group) throws SQLException {
        try (Connection connection = connect()) {
            statement.write(
                    connection, group.stream().map(PendingAppend::append).toList());
        }
    }

    long untilFollowersAreDue() {
        return statement.untilFollowersAreDue();
    }

    void tellFollowers() throws SQLException {
        try (Connection connection = connect()) {
            statement.tellFollowers(connection);
        }
    }

    /** Whether it was committed, and then durably. */
    boolean isStored(PendingAppend waiting) throws SQLException {
        try (Connection connection = connect()) {
            boolean found = stored.contains(connection, waiting.append());
            if (found) {
                statement.makeDurable(connection);
            }
            return found;
        }
    }

    /** What an earlier process has committed. */
    void makeDurable() throws SQLException {
        try (Connection connection = connect()) {
            statement.makeDurable(connection);
        }
    }

    /** Whether an append may still be committed though its connection is lost and it can't be found. */
    boolean outlivesConnection() {
        return statement.outlivesConnection();
    }

    long durableUpTo() {
        return statement.durableUpTo();
    }

    private Connection connect() throws NoConnection {
        try {
            return dataSource.getConnection();
        } catch (SQLException failure) {
            throw new NoConnection(failure);
        }
    }
}
