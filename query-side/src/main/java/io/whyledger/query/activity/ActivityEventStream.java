package io.whyledger.query.activity;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A client that follows the activity as server-sent events; the id of each is its ledger position. */
class ActivityEventStream implements ActivitySubscriber {

    private final SseEmitter emitter;
    private final BiConsumer<SseEmitter.SseEventBuilder, ActivityEntry> form;
    private volatile boolean lost;

    ActivityEventStream(SseEmitter emitter, BiConsumer<SseEmitter.SseEventBuilder, ActivityEntry> form) {
        this.emitter = emitter;
        this.form = form;
    }

    @Override
    public void accept(List<ActivityEntry> entries) throws IOException {
        try {
            for (ActivityEntry entry : entries) {
                SseEmitter.SseEventBuilder event = SseEmitter.event().id(String.valueOf(entry.position()));
                form.accept(event, entry);
                emitter.send(event);
            }
            if (entries.isEmpty()) {
                emitter.send(SseEmitter.event().comment("still here"));
            }
        } catch (IOException gone) {
            lost = true;
            throw gone;
        }
    }

    /** A client that has gone is the container's to clean up after. */
    @Override
    public void ended() {
        if (!lost) {
            emitter.complete();
        }
    }
}
