package io.whyledger.axonserver;

import io.whyledger.axonserver.Failure.Kind;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Axon Server's words for events that did not follow the last of their stream. */
final class RefusedAppend {

    private static final String LOST_RACE = "[AXONIQ-2000]";
    private static final Pattern DETAILS =
            Pattern.compile("Invalid sequence number (\\d+) for aggregate (.+), expected");

    private RefusedAppend() {}

    /** Null when the words are about something else. */
    static @Nullable Failure read(String message) {
        if (!message.contains(LOST_RACE)) {
            return null;
        }
        Matcher details = DETAILS.matcher(message);
        if (!details.find()) {
            return new Failure(Kind.LOST_RACE, "", message);
        }
        String stream = details.group(2);
        if (stream.startsWith(ReceiptsOnServer.PREFIX)) {
            return new Failure(Kind.RECEIPT_KEPT, stream, message);
        }
        return new Failure(details.group(1).equals("0") ? Kind.STREAM_TAKEN : Kind.LOST_RACE, stream, message);
    }
}
