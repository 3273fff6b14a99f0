package io.whyledger.command.retry;

/** A command that can begin another stream each time it is sent; if somebody was faster to begin one, it lost a race. */
public interface ChoosesItsStream {}
