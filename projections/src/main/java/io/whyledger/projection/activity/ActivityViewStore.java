package io.whyledger.projection.activity;

import io.whyledger.projection.processing.LedgerEntry;
import io.whyledger.projection.processing.Rows;
import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the projector of activity writes. */
@Component
class ActivityViewStore {

    private final EntityManager entities;

    ActivityViewStore(EntityManager entities) {
        this.entities = entities;
    }

    ActivitySubject subject(Object id) {
        return Rows.get(entities, ActivitySubject.class, id.toString());
    }

    ActivitySubject subject(Object id, String name) {
        ActivitySubject subject =
                Rows.getOrNew(entities, ActivitySubject.class, id.toString(), () -> new ActivitySubject(id.toString()));
        entities.persist(subject.called(name));
        return subject;
    }

    void add(LedgerEntry entry, Object event, ActivitySubject subject, String sentence, @Nullable String detail) {
        Rows.putIfAbsent(
                entities,
                ActivityView.class,
                entry.position(),
                () -> new ActivityView(entry, event.getClass().getSimpleName(), subject, sentence, detail));
    }

    void clear() {
        entities.createQuery("delete from ActivityView").executeUpdate();
        entities.createQuery("delete from ActivitySubject").executeUpdate();
    }
}
