package io.whyledger.command.technology;

import io.whyledger.domain.technology.TechnologyId;
import io.whyledger.ledger.EventStreams;
import org.springframework.stereotype.Component;

/** Asks the ledger whether a technology's stream has begun. */
@Component
class TechnologiesInLedger implements RegisteredTechnologies {

    private final EventStreams streams;

    TechnologiesInLedger(EventStreams streams) {
        this.streams = streams;
    }

    @Override
    public boolean contain(TechnologyId technologyId) {
        return streams.exists(technologyId.value());
    }
}
