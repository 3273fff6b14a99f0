package io.whyledger.projection.publishing;

import org.jspecify.annotations.Nullable;

/**
 * How a part of the streams is published, as far as this process knows.
 *
 * @param state starting, publishing, standing-by while another process publishes, retrying after a failure, refused when a
 *     human must decide, or stopped
 * @param position in the ledger up to which it is published, −1 for nothing
 * @param lag positions between that and the end of the ledger
 * @param published events in the topic
 * @param error what keeps it from going on, and what to do
 */
public record PublisherSegment(
        int segment, String state, long position, long lag, long published, @Nullable String error) {

    public static final String STARTING = "starting";
    public static final String PUBLISHING = "publishing";
    public static final String STANDING_BY = "standing-by";
    public static final String RETRYING = "retrying";
    public static final String REFUSED = "refused";
    public static final String STOPPED = "stopped";
}
