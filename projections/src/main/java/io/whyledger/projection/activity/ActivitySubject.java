package io.whyledger.projection.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** What a stream is called at the point that the projector has reached. */
@Entity
@Table(name = "activity_subject")
@NullUnmarked
class ActivitySubject {

    @Id
    private String id;

    private String name;

    protected ActivitySubject() {}

    ActivitySubject(String id) {
        this.id = id;
    }

    ActivitySubject called(String newName) {
        name = newName;
        return this;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }
}
