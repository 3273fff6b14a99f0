package io.whyledger.command.counterexample;

import io.whyledger.architecture.Breaks;
import io.whyledger.projection.ReadModels;

@Breaks("commands are decided without asking a view")
class DecidesByAView {

    ReadModels views;
}
