package io.whyledger.query.activity;

import java.io.IOException;
import java.util.List;

/** Is told what happens, in ledger order. */
@FunctionalInterface
public interface ActivitySubscriber {

    /**
     * Takes what has happened since the last call, on a thread that may be blocked without harm to others. Whoever
     * throws is unsubscribed.
     *
     * @param entries oldest first; none when nothing has happened for a while, to find out who is still there
     */
    void accept(List<ActivityEntry> entries) throws IOException;

    /** There will be no more, because of an error or because the application stops. */
    default void ended() {}
}
