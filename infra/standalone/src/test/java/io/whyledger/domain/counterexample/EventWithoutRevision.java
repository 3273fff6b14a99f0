package io.whyledger.domain.counterexample;

import io.whyledger.architecture.Breaks;
import io.whyledger.domain.DomainEvent;

@Breaks("events are records with a revision")
class EventWithoutRevision implements DomainEvent {}
