package io.whyledger.query.feed;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/** A client that waits for its next page, but not for ever. */
class WaitingFollower implements FeedFollower {

    private final FeedFilter filter;
    private final long until;
    private final Consumer<FeedPage> answer;
    private volatile long position;
    private volatile boolean answered;

    WaitingFollower(long position, FeedFilter filter, Duration wait, Consumer<FeedPage> answer) {
        this.position = position;
        this.filter = filter;
        this.until = System.nanoTime() + wait.toNanos();
        this.answer = answer;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public FeedFilter filter() {
        return filter;
    }

    @Override
    public boolean isReady() {
        return !answered;
    }

    @Override
    public void take(FeedPage page) {
        position = page.upTo();
        if (!page.events().isEmpty()) {
            answerWith(page);
        }
    }

    @Override
    public void tick() {
        if (System.nanoTime() - until >= 0) {
            end();
        }
    }

    @Override
    public void end() {
        answerWith(new FeedPage(position, List.of()));
    }

    private void answerWith(FeedPage page) {
        if (!answered) {
            answered = true;
            answer.accept(page);
        }
    }
}
