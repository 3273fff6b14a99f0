package io.whyledger.query.activity;

import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A client that follows the activity as server-sent events; the id of each is its ledger position. */
class ActivityEventStream implements ActivitySubscriber {

    private final SseEmitter emitter;

    ActivityEventStream(SseEmitter emitter) {
        this.emitter = emitter;
    }

    @Override
    public void accept(List<ActivityEntry> entries) throws IOException {
        for (ActivityEntry entry : entries) {
            emitter.send(SseEmitter.event()
                    .id(String.valueOf(entry.position()))
                    .name("activity")
                    .data(entry, MediaType.APPLICATION_JSON));
        }
        if (entries.isEmpty()) {
            emitter.send(SseEmitter.event().comment("still here"));
        }
    }

    @Override
    public void ended() {
        emitter.complete();
    }
}
