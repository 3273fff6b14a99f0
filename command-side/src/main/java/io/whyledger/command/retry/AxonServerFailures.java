package io.whyledger.command.retry;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the messages of Axon Server say about a failure: it sends a code and a sentence, and no exception's class. */
final class AxonServerFailures {

    private static final Pattern INVALID_SEQUENCE =
            Pattern.compile("\\[AXONIQ-2000](?: Invalid sequence number (\\d+))?");

    private AxonServerFailures() {}

    static @Nullable Failure of(Throwable cause) {
        Matcher race = INVALID_SEQUENCE.matcher(String.valueOf(cause.getMessage()));
        if (!race.find()) {
            return null;
        }
        return "0".equals(race.group(1)) ? Failure.STREAM_BEGUN : Failure.LOST_RACE;
    }
}
