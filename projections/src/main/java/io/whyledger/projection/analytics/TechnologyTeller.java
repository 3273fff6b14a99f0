package io.whyledger.projection.analytics;

import io.whyledger.domain.published.PublishedEvent;
import io.whyledger.domain.published.PublishedTechnology.FindingAmended;
import io.whyledger.domain.published.PublishedTechnology.FindingRetracted;
import io.whyledger.domain.published.PublishedTechnology.MovedToRing;
import io.whyledger.domain.published.PublishedTechnology.Reinstated;
import io.whyledger.domain.published.PublishedTechnology.Retired;
import io.whyledger.projection.Keys;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Makes facts of what happens to technologies. */
final class TechnologyTeller {

    private final AnalyticsStore store;

    TechnologyTeller(AnalyticsStore store) {
        this.store = store;
    }

    void addTo(Tellers tellers) {
        tellers.on(FindingAmended.class, (event, data) -> changed(event, data.finding()))
                .on(FindingRetracted.class, (event, data) -> changed(event, data.finding()))
                .on(MovedToRing.class, this::moved)
                .on(Retired.class, (event, data) -> retired(event))
                .on(Reinstated.class, (event, data) -> ring(event, "reinstated"));
    }

    private void changed(PublishedEvent event, String finding) {
        changed(event, event.subject() + "#" + finding, null);
    }

    private void changed(PublishedEvent event, String fact, @Nullable String causedBy) {
        store.put(new FactChange(event, Keys.of(fact), causedBy));
    }

    private void moved(PublishedEvent event, MovedToRing data) {
        store.put(new RingFact(event, data.ring(), data.effectiveOn()));
        changed(event, event.subject() + "#ring", data.causedBy());
    }

    private void retired(PublishedEvent event) {
        ring(event, "retired");
        changed(event, event.subject(), null);
    }

    private void ring(PublishedEvent event, String ring) {
        store.put(
                new RingFact(event, ring, event.time().atOffset(ZoneOffset.UTC).toLocalDate()));
    }
}
