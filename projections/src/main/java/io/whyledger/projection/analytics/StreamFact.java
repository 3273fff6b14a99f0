package io.whyledger.projection.analytics;

import io.whyledger.domain.published.PublishedEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** How far one stream has been told. */
@Entity
@Table(name = "analytics_stream")
@NullUnmarked
class StreamFact {

    @Id
    private String id;

    private String kind;
    private long position;
    private long events;

    protected StreamFact() {}

    StreamFact(String id) {
        this.id = id;
        this.kind = Streams.kind(id);
        this.position = -1;
    }

    boolean knows(PublishedEvent event) {
        return event.position() <= position;
    }

    void take(PublishedEvent event) {
        position = event.position();
        events++;
    }
}
