package io.whyledger.projection.decision;

import io.whyledger.domain.Slug;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A system that follows a decision, or did.
 *
 * @param endedOn the first day on which it does not
 */
@Embeddable
public record AdoptionView(String system, LocalDate since, @Nullable LocalDate endedOn, @Nullable String endReason) {

    /** Whatever the case and the punctuation of its name. */
    boolean isOf(String named) {
        return Slug.of(system).equals(Slug.of(named));
    }
}
