package io.whyledger.query.feed;

/** Is handed what follows its position, a page at a time, by one thread that it must not hold up. */
interface FeedFollower {

    /** Where it is in the ledger. */
    long position();

    FeedFilter filter();

    /** Whether it has taken in what it was handed last. */
    boolean isReady();

    /** @param page may be empty of events, when the filter let none through */
    void take(FeedPage page);

    /** Called often; here a follower does what is to be done at a time. */
    void tick();

    /** There will be no more. */
    void end();
}
