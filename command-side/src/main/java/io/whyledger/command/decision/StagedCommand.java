package io.whyledger.command.decision;

/** A command that a decision takes in some of its stages only. */
interface StagedCommand {

    TakenWhile takenWhile();
}
