package io.whyledger.benchmarks.contender;

/** What of an application a process runs. */
public enum Role {
    /** Takes commands and can look at the views. */
    COMMANDS,
    /** Fills the views and takes no commands. */
    VIEWS,
    /** Both. */
    WHOLE,
    /** All of it, and answers over HTTP. */
    SERVING
}
