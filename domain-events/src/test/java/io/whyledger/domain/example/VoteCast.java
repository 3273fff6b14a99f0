package io.whyledger.domain.example;

import io.whyledger.domain.DomainEvent;
import io.whyledger.domain.technology.Stance;
import org.axonframework.serialization.Revision;

/** The worked example of {@code infra/docs/events.md}: revision 1 held a score from 1 to 5 where a stance is now. */
@Revision("2")
public record VoteCast(String subject, Stance stance) implements DomainEvent {}
