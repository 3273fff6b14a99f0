package io.whyledger.command.counterexample;

import io.whyledger.architecture.Breaks;
import io.whyledger.command.reaction.Reaction;

/** Abstract, so that no application takes it for one of its own. */
@Reaction
@Breaks("reactions are named for what happens and what they do")
abstract class MovesTechnologies {}
