package io.whyledger.command.counterexample;

import io.whyledger.architecture.Breaks;
import io.whyledger.command.reaction.Reaction;
import org.axonframework.queryhandling.QueryGateway;

/** Abstract, so that no application takes it for one of its own. */
@Reaction
@Breaks("reactions never read views")
abstract class WhenAskedThenAsksAView {

    QueryGateway views;
}
