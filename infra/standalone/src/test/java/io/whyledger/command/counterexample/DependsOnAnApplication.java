package io.whyledger.command.counterexample;

import io.whyledger.architecture.Breaks;
import io.whyledger.standalone.Whyledger;

@Breaks("nobody depends on an application")
class DependsOnAnApplication {

    Whyledger application;
}
