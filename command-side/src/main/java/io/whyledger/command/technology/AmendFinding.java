package io.whyledger.command.technology;

import io.whyledger.domain.technology.FindingId;
import io.whyledger.domain.technology.Stance;
import io.whyledger.domain.technology.TechnologyId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts a finding right, for a reason; it then reads as given here. */
public record AmendFinding(
        @TargetAggregateIdentifier TechnologyId technologyId,
        FindingId findingId,
        String criterion,
        Stance stance,
        String statement,
        List<String> evidence,
        LocalDate observedOn,
        String reason) {

    public AmendFinding {
        criterion = Wording.line("criterion", criterion);
        statement = Wording.statement("statement", statement);
        evidence = Wording.links("evidence", evidence);
        observedOn = Wording.day("day of the observation", observedOn);
        reason = Wording.prose("reason", reason);
    }
}
