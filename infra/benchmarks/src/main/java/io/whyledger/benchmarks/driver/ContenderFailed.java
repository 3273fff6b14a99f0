package io.whyledger.benchmarks.driver;

/** A contender came to no figures; what the others came to is kept. */
final class ContenderFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ContenderFailed(String message) {
        super(message);
    }
}
