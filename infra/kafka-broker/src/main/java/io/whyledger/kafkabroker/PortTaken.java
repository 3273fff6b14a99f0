package io.whyledger.kafkabroker;

/** Something else listens where the broker should. */
class PortTaken extends IllegalStateException {

    private static final long serialVersionUID = 1;

    PortTaken(String address, Throwable cause) {
        super("Something else listens at %s already, so no broker can.".formatted(address), cause);
    }
}
