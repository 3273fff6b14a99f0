package io.whyledger.architecture.counterexample;

import io.whyledger.architecture.Breaks;
import java.time.Clock;
import org.axonframework.spring.stereotype.Aggregate;

@Breaks("aggregates know no clock, no transport and no database")
@Aggregate
class AsksTheClock {

    Clock clock;
}
