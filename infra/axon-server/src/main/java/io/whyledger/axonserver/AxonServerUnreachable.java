package io.whyledger.axonserver;

/** There is no Axon Server where the settings say, or it does not let this application in. */
class AxonServerUnreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean answering;

    /**
     * @param answering something listens there, but it is not a server that lets this application in
     */
    AxonServerUnreachable(String message, boolean answering) {
        super(message);
        this.answering = answering;
    }

    boolean answering() {
        return answering;
    }
}
