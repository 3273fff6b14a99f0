package io.whyledger.query.activity;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A client that follows the activity as server-sent events; the id of each is its ledger position. */
class ActivityEventStream implements ActivitySubscriber {

    private final SseEmitter emitter;
    private final Function<ActivityEntry, SseEmitter.SseEventBuilder> form;
    private volatile boolean lost;

    ActivityEventStream(SseEmitter emitter, Function<ActivityEntry, SseEmitter.SseEventBuilder> form) {
        this.emitter = emitter;
        this.form = form;
    }

    @Override
    public void accept(List<ActivityEntry> entries) throws IOException {
        try {
            for (ActivityEntry entry : entries) {
                emitter.send(form.apply(entry).id(String.valueOf(entry.position())));
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
