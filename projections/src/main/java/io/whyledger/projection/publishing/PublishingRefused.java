package io.whyledger.projection.publishing;

/** Going on could lose events, double them or put them out of order; a human must decide. Its message says what to do. */
class PublishingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PublishingRefused(String message) {
        super(message);
    }
}
