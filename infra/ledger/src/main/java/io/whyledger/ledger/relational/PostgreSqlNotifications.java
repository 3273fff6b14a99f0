package io.whyledger.ledger.relational;

import io.whyledger.ledger.LedgerAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of events that other processes append. Should a notification get lost, the followers look by themselves after a
 * pause; while there is no connection to hear on, they look ten times a second.
 */
class PostgreSqlNotifications implements AutoCloseable {

    static final String CHANNEL = "whyledger_ledger";

    private static final Logger log = LoggerFactory.getLogger(PostgreSqlNotifications.class);
    private static final long PAUSE_WITHOUT_CONNECTION = Duration.ofMillis(100).toNanos();
    private static final long RECONNECT = Duration.ofSeconds(2).toNanos();

    private final LedgerAddress address;
    private final Arrivals arrivals;
    private final int pause;
    private final Thread listener = new Thread(this::listen, "ledger-notifications");
    private volatile boolean closed;

    PostgreSqlNotifications(LedgerAddress address, Arrivals arrivals, Duration pause) {
        this.address = address;
        this.arrivals = arrivals;
        this.pause = (int) pause.toMillis();
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        while (!closed) {
            try (Connection connection =
                            DriverManager.getConnection(address.url(), address.username(), address.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                log.info("listening for events of other processes");
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException lost) {
                if (!closed) {
                    log.warn("cannot hear of events of other processes, looking for them cause={}", lost.getMessage());
                    lookUntilReconnecting();
                }
            }
        }
    }

    /** What was appended before the connection listened is found by the first signal. */
    private void hear(PGConnection connection) throws SQLException {
        while (!closed) {
            arrivals.signal();
            connection.getNotifications(pause);
        }
    }

    private void lookUntilReconnecting() {
        long reconnect = System.nanoTime() + RECONNECT;
        while (!closed && System.nanoTime() < reconnect) {
            arrivals.signal();
            LockSupport.parkNanos(PAUSE_WITHOUT_CONNECTION);
        }
    }

    @Override
    public void close() {
        closed = true;
        listener.interrupt();
    }
}
