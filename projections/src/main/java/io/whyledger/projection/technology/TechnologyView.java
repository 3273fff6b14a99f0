package io.whyledger.projection.technology;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.NullUnmarked;

/** A technology that has findings and ring moves, and how much of its stream they tell. */
@Entity
@Table(name = "technology_view")
@NullUnmarked
public class TechnologyView {

    @Id
    private String id;

    private long version;

    protected TechnologyView() {}

    TechnologyView(String id) {
        this.id = id;
    }

    void changed(long newVersion) {
        version = newVersion;
    }

    public String id() {
        return id;
    }

    /** Sequence number of the technology's last event. */
    public long version() {
        return version;
    }
}
