package io.whyledger.command.decision;

import io.whyledger.command.retry.ChoosesItsStream;
import io.whyledger.command.technology.Wording;
import io.whyledger.domain.PersonId;
import io.whyledger.domain.decision.DecisionContent;
import java.time.LocalDate;
import org.axonframework.commandhandling.RoutingKey;
import org.jspecify.annotations.Nullable;

/**
 * Begins to write a decision down.
 *
 * @param series decisions of one series are numbered together
 * @param number the next of the series when absent; one that is taken is refused
 * @param decidedOn when it was taken, for those that are older than this ledger
 */
public record DraftDecision(
        @RoutingKey String series,
        @Nullable Integer number,
        DecisionContent content,
        PersonId author,
        @Nullable LocalDate decidedOn,
        LocalDate today)
        implements ChoosesItsStream {

    public DraftDecision {
        series = Labels.series(series);
        number = Labels.number(number);
        content = ContentWording.check(content);
        decidedOn = decidedOn == null ? null : Wording.day("day of the decision", decidedOn);
    }
}
