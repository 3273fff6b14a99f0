package io.whyledger.platform.security;

/** The application was told to listen where others can reach it. */
class NotLoopback extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotLoopback(String property, String address) {
        super(property + "=" + address
                + " is no loopback address. Until users can be authenticated, only loopback is allowed.");
    }
}
