package io.whyledger.command.decision;

import io.whyledger.domain.RuleViolation;
import io.whyledger.domain.Slug;
import io.whyledger.domain.decision.DecisionId;
import io.whyledger.domain.decision.DecisionLabel;
import io.whyledger.ledger.EventStreams;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts on from the highest number in the ledger, without waiting for anybody. A number whose decision is not
 * recorded after all is left out; one that another process was faster to use is found to be taken when the command is
 * sent again.
 */
@Component
class NumbersInLedger implements DecisionNumbers {

    private final EventStreams streams;
    private final Map<String, AtomicInteger> lastOf = new ConcurrentHashMap<>();

    NumbersInLedger(EventStreams streams) {
        this.streams = streams;
    }

    @Override
    public int choose(String series, @Nullable Integer wanted) {
        return wanted == null ? next(series) : free(new DecisionLabel(series, wanted));
    }

    private int next(String series) {
        AtomicInteger last = lastOf.computeIfAbsent(Slug.of(series), slug -> new AtomicInteger(highest(series)));
        int number = last.incrementAndGet();
        while (isTaken(new DecisionLabel(series, number))) {
            last.accumulateAndGet(highest(series), Math::max);
            number = last.incrementAndGet();
        }
        return number;
    }

    private int free(DecisionLabel label) {
        if (isTaken(label)) {
            throw new RuleViolation(
                    "decision.number-taken",
                    "There is a decision " + label + " already; give another number, or none to get the next one.");
        }
        return label.number();
    }

    private int highest(String series) {
        return streams.highestNumber(DecisionId.prefixOf(series));
    }

    private boolean isTaken(DecisionLabel label) {
        return streams.exists(DecisionId.of(label).value());
    }
}
