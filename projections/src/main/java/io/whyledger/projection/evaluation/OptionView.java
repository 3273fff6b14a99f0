package io.whyledger.projection.evaluation;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A candidate of an evaluation.
 *
 * @param withdrawn out of the running, for the reason that stands beside it
 */
@Embeddable
public record OptionView(String technologyId, boolean withdrawn, @Nullable String reason) {

    static OptionView running(String technologyId) {
        return new OptionView(technologyId, false, null);
    }
}
