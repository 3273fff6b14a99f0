package io.whyledger.axonserver;

import io.axoniq.axonserver.connector.AxonServerConnection;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.InitializingBean;

/**
 * Makes a start without a server fail, which Axon's connector would wait for without end. Once a start has succeeded,
 * the connector finds a server again that was away.
 */
class ConnectedServer implements InitializingBean {

    private static final long PAUSE_MILLIS = 50;

    private final AxonServerConnection connection;
    private final ServerAddresses addresses;
    private final Duration within;

    ConnectedServer(AxonServerConnection connection, ServerAddresses addresses, Duration within) {
        this.connection = connection;
        this.addresses = addresses;
        this.within = within;
    }

    @Override
    public void afterPropertiesSet() throws InterruptedException {
        long deadline = System.nanoTime() + within.toNanos();
        while (!connection.isConnected()) {
            if (System.nanoTime() >= deadline) {
                throw unreachable("No Axon Server could be connected to");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        askForEvents(deadline);
    }

    /** The connection alone does not say whether the context exists and its events may be read. */
    private void askForEvents(long deadline) throws InterruptedException {
        try {
            connection
                    .eventChannel()
                    .getFirstToken()
                    .get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw unreachable("Axon Server gave no access to its events (" + e.getMessage() + ")");
        }
    }

    private AxonServerUnreachable unreachable(String what) {
        return new AxonServerUnreachable(
                "%s at %s within %s s.".formatted(what, addresses.servers(), within.toSeconds()), addresses.answer());
    }
}
