package io.whyledger.command.reaction;

/** A command. */
record RingBell(String bell) {}
