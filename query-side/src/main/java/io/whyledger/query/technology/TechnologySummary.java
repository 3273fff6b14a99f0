package io.whyledger.query.technology;

import io.whyledger.domain.technology.Ring;
import io.whyledger.domain.technology.TechnologyId;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A technology as a row of the catalogue.
 *
 * @param ringSince the day from which the ring is effective
 * @param strengths findings that hold today, by stance
 * @param version sequence number of its last event; the ETag
 */
public record TechnologySummary(
        TechnologyId id,
        String name,
        String category,
        @Nullable String homepage,
        @Nullable String summary,
        @Nullable TechnologyId parentId,
        @Nullable String parentName,
        @Nullable Ring ring,
        @Nullable LocalDate ringSince,
        boolean retired,
        int strengths,
        int weaknesses,
        int neutral,
        OffsetDateTime registeredAt,
        OffsetDateTime changedAt,
        long version) {

    public int findings() {
        return strengths + weaknesses + neutral;
    }
}
