package io.whyledger.kafkabroker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds a port for a process that is started there again and again. It is below those that operating systems give to
 * outgoing connections (from 32768 on Linux, from 49152 elsewhere): of those, one may be taken by somebody's connection
 * while the process is away, and a client that waits for the process may even be connected with itself.
 */
public final class FreePort {

    private static final int FIRST = 10_000;
    private static final int LAST = 32_767;
    private static final int ATTEMPTS = 100;

    private FreePort() {}

    /** A port of the loopback address on which nobody listens now. */
    public static int find() {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, LAST + 1);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("none of %d ports between %d and %d was free".formatted(ATTEMPTS, FIRST, LAST));
    }

    private static boolean isFree(int port) {
        try {
            requireFree(port);
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Throws unless one can listen there now. */
    static void requireFree(int port) throws IOException {
        new ServerSocket(port, 1, InetAddress.getByName(TrialBroker.HOST)).close();
    }
}
