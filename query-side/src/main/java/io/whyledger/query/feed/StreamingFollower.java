package io.whyledger.query.feed;

import io.whyledger.domain.published.CloudEvents;
import io.whyledger.query.http.UnhurriedResponse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A client that follows the feed as server-sent events; the id of each is its position. */
class StreamingFollower implements FeedFollower {

    private static final String OPENING = ": following\nretry: 2000\n%s\n";

    private final FeedFilter filter;
    private final CloudEvents cloudEvents;
    private final FeedSettings settings;
    private volatile @Nullable UnhurriedResponse response;
    private volatile boolean ended;
    private volatile long position;
    private volatile long sentAt = System.nanoTime();

    StreamingFollower(long position, FeedFilter filter, CloudEvents cloudEvents, FeedSettings settings) {
        this.position = position;
        this.filter = filter;
        this.cloudEvents = cloudEvents;
        this.settings = settings;
    }

    /** Nothing is told before there is somewhere to tell it. */
    void tellTo(UnhurriedResponse opened) {
        opened.send(OPENING.formatted(idOfPosition()).getBytes(StandardCharsets.UTF_8));
        response = opened;
        if (ended) {
            opened.end();
        }
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
        UnhurriedResponse opened = response;
        return opened != null && opened.isReady();
    }

    @Override
    public void take(FeedPage page) {
        position = page.upTo();
        if (!page.events().isEmpty()) {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            page.events().forEach(event -> {
                lines.writeBytes(("id: " + event.position() + "\ndata: ").getBytes(StandardCharsets.UTF_8));
                lines.writeBytes(cloudEvents.structured(event));
                lines.writeBytes(new byte[] {'\n', '\n'});
            });
            send(lines.toByteArray());
        }
    }

    @Override
    public void tick() {
        if (!hasPassed(settings.heartbeat())) {
            return;
        }
        if (isReady()) {
            send((": still here\n" + idOfPosition() + "\n").getBytes(StandardCharsets.UTF_8));
        } else if (hasPassed(settings.patience())) {
            end();
        }
    }

    /** An id without data says where the client will resume, though its filter let nothing through. */
    private String idOfPosition() {
        return position == FeedReader.BEGINNING ? "" : "id: " + position + "\n";
    }

    private boolean hasPassed(Duration time) {
        return System.nanoTime() - sentAt >= time.toNanos();
    }

    private void send(byte[] bytes) {
        sentAt = System.nanoTime();
        UnhurriedResponse opened = response;
        if (opened != null) {
            opened.send(bytes);
        }
    }

    @Override
    public void end() {
        ended = true;
        UnhurriedResponse opened = response;
        if (opened != null) {
            opened.end();
        }
    }
}
