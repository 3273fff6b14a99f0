package io.whyledger.command.technology;

import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** States what somebody observed of a technology under a criterion. */
public record RecordFinding(
        @TargetAggregateIdentifier TechnologyId technologyId,
        String criterion,
        Stance stance,
        String statement,
        List<String> evidence,
        LocalDate observedOn) {

    public RecordFinding {
        criterion = Wording.line("criterion", criterion);
        statement = Wording.statement("statement", statement);
        evidence = Wording.links("evidence", evidence);
        observedOn = Wording.day("day of the observation", observedOn);
    }
}
