package io.whyledger.domain.technology;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** A finding was put right; it now reads as given here, and what it said before stays in the history. */
@Revision("1")
public record FindingAmended(
        TechnologyId technologyId,
        FindingId findingId,
        String criterion,
        Stance stance,
        String statement,
        List<String> evidence,
        LocalDate observedOn,
        String reason)
        implements TechnologyEvent {

    public FindingAmended {
        evidence = List.copyOf(evidence);
    }
}
