package io.whyledger.domain.technology;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A finding was put right; it now reads as given here, and what it said before stays in the history.
 *
 * @param origin the document that says so; absent when a person does, whose stance needs no confirmation
 */
@Revision("1")
public record FindingAmended(
        TechnologyId technologyId,
        FindingId findingId,
        String criterion,
        Stance stance,
        String statement,
        List<String> evidence,
        LocalDate observedOn,
        String reason,
        @Nullable Origin origin)
        implements TechnologyEvent {

    public FindingAmended {
        evidence = List.copyOf(evidence);
    }
}
