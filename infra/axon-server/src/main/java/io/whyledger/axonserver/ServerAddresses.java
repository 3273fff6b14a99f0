package io.whyledger.axonserver;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;

/** Where Axon Server is looked for. */
record ServerAddresses(String servers) {

    private static final int DEFAULT_PORT = 8124;
    private static final int WAIT_MILLIS = 1_000;

    /** Whether anything at all listens at one of them. */
    boolean answer() {
        return Arrays.stream(servers.split(",")).map(String::strip).anyMatch(ServerAddresses::answers);
    }

    private static boolean answers(String server) {
        int colon = server.lastIndexOf(':');
        String host = colon < 0 ? server : server.substring(0, colon);
        int port = colon < 0 ? DEFAULT_PORT : Integer.parseInt(server.substring(colon + 1));
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), WAIT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
