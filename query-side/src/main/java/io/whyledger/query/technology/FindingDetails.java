package io.whyledger.query.technology;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Origin;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as it reads today.
 *
 * @param stanceProposed the importer guessed the stance, nobody has confirmed it yet
 * @param retracted it no longer holds; the last change says why
 * @param history its changes, oldest first; the first is its recording
 */
public record FindingDetails(
        TechnologyId technologyId,
        FindingId findingId,
        String criterion,
        Stance stance,
        boolean stanceProposed,
        String statement,
        List<String> evidence,
        LocalDate observedOn,
        @Nullable Origin origin,
        boolean retracted,
        List<FindingChange> history) {

    public FindingDetails {
        evidence = List.copyOf(evidence);
        history = List.copyOf(history);
    }
}
