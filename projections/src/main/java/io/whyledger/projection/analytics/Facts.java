package io.whyledger.projection.analytics;

import io.whyledger.domain.published.PublishedEvent;
import org.springframework.stereotype.Component;

/**
 * Makes facts of the entries of the event stream. Entries of one stream come in order; one that comes again, or late, was
 * told before and changes nothing.
 */
@Component
class Facts {

    private final AnalyticsStore store;
    private final Tellers tellers = new Tellers();

    Facts(AnalyticsStore store) {
        this.store = store;
        new DecisionTeller(store).addTo(tellers);
        new TechnologyTeller(store).addTo(tellers);
        new EvaluationTeller(store).addTo(tellers);
    }

    void tell(PublishedEvent event) {
        StreamFact stream = store.stream(event.subject());
        if (stream.knows(event)) {
            return;
        }
        WeekKey key = WeekKey.of(event.subject(), event.time());
        WeekFact week = store.week(key);
        tellers.tell(event);
        week.count();
        store.put(key, week);
        stream.take(event);
        store.put(event.subject(), stream);
    }
}
