package io.whyledger.projection.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** The part that somebody has in a decision. */
@Embeddable
record PersonView(String person, @Enumerated(EnumType.STRING) Part part) {

    public enum Part {
        AUTHOR,
        REVIEWER,
        /** A reviewer who has not judged the text as it reads today. */
        AWAITED
    }
}
