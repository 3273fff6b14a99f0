package io.whyledger.axonserver;

import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of streams under a prefix, known from reading the ledger once, and then what was appended since. */
class NumberedStreams {

    private final LedgerReader ledger;
    private final Pattern numbered;
    private long read = -1;
    private int highest;

    /**
     * @param suffix what follows the numbers, if anything does
     */
    NumberedStreams(LedgerReader ledger, String prefix, String suffix) {
        this.ledger = ledger;
        this.numbered = Pattern.compile(Pattern.quote(prefix) + "([0-9]{1,9})" + Pattern.quote(suffix));
    }

    synchronized int highestUpTo(long position) {
        ledger.read(read, position, this::note);
        read = Math.max(read, position);
        return highest;
    }

    private void note(EventWithToken entry) {
        Matcher stream = numbered.matcher(entry.getEvent().getAggregateIdentifier());
        if (stream.matches()) {
            highest = Math.max(highest, Integer.parseInt(stream.group(1)));
        }
    }
}
