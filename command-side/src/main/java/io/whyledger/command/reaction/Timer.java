package io.whyledger.command.reaction;

/**
 * Something that is waited for. Neither may change while there can be timers in a database.
 *
 * @param name under which the database keeps it
 * @param command which says that it has come, kept as JSON
 */
public record Timer<C>(String name, Class<C> command) {}
