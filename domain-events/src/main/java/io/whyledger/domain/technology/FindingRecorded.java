package io.whyledger.domain.technology;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Somebody observed a strength, a weakness or a plain fact of a technology.
 *
 * @param stanceProposed the importer guessed the stance, nobody has confirmed it yet
 */
@Revision("1")
public record FindingRecorded(
        TechnologyId technologyId,
        FindingId findingId,
        String criterion,
        Stance stance,
        boolean stanceProposed,
        String statement,
        List<String> evidence,
        LocalDate observedOn,
        @Nullable Origin origin)
        implements TechnologyEvent {

    public FindingRecorded {
        evidence = List.copyOf(evidence);
    }
}
