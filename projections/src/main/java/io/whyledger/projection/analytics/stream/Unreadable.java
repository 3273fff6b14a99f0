package io.whyledger.projection.analytics.stream;

/** A record tells nothing. The reason is one of a few, the message is for people. */
public class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    static final String NO_CLOUD_EVENT = "no-cloud-event";
    static final String OTHER_SOURCE = "other-source";
    static final String MALFORMED_ATTRIBUTE = "malformed-attribute";
    static final String UNKNOWN_TYPE = "unknown-type";
    static final String OTHER_VERSION = "other-version";
    static final String MALFORMED_DATA = "malformed-data";
    static final String OTHER_SUBJECT = "other-subject";

    private final String reason;

    Unreadable(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
