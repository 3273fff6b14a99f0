package io.whyledger.ledger.relational;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Writes as it should, but begins only when it is let go, so that a group can gather. */
class HeldStatement implements AppendStatement {

    private final AppendStatement statement;
    private final CountDownLatch go = new CountDownLatch(1);
    private final List<Integer> groups = new CopyOnWriteArrayList<>();

    HeldStatement(AppendStatement statement) {
        this.statement = statement;
    }

    @Override
    public void write(Connection connection, List<Append> appends) throws SQLException {
        groups.add(appends.size());
        try {
            go.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        statement.write(connection, appends);
    }

    @Override
    public long untilFollowersAreDue() {
        return statement.untilFollowersAreDue();
    }

    @Override
    public void tellFollowers(Connection connection) throws SQLException {
        statement.tellFollowers(connection);
    }

    @Override
    public void makeDurable(Connection connection) throws SQLException {
        statement.makeDurable(connection);
    }

    @Override
    public boolean outlivesConnection() {
        return statement.outlivesConnection();
    }

    @Override
    public long durableUpTo() {
        return statement.durableUpTo();
    }

    void awaitGroups(int count) {
        await().until(() -> groups.size() >= count);
    }

    /** How many appends each statement has been given. */
    List<Integer> groups() {
        return groups;
    }

    void letGo() {
        go.countDown();
    }
}
