package io.whyledger.query.decision;

import io.whyledger.domain.PersonId;

/**
 * Asks which decisions wait for somebody. Answered by {@link DecisionTasks}.
 *
 * @param size how many of each kind are wanted at most
 */
public record FindDecisionTasks(PersonId person, int size) {}
