package io.whyledger.projection.activity;

import io.whyledger.projection.processing.LedgerEntry;
import io.whyledger.projection.processing.Rows;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the projector of activity writes. */
@Component
class ActivityViewStore {

    private final Rows<String, ActivitySubject> subjects;
    private final Rows<Long, ActivityView> activity;

    ActivityViewStore(EntityManager entities) {
        subjects = Rows.byStream(entities, ActivitySubject.class);
        activity = Rows.byPosition(entities, ActivityView.class);
    }

    ActivitySubject subject(Object id) {
        return subjects.get(id.toString());
    }

    ActivitySubject subject(Object id, String name) {
        ActivitySubject subject = subjects.getOrNew(id.toString(), ActivitySubject::new);
        subjects.put(subject.id(), subject.called(name));
        return subject;
    }

    void add(LedgerEntry entry, Object event, ActivitySubject subject, String sentence, @Nullable String detail) {
        activity.put(
                entry.position(), new ActivityView(entry, event.getClass().getSimpleName(), subject, sentence, detail));
    }
}
