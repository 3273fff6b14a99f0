package io.whyledger.domain;

/** Something that happened and will never change; each feature seals its own kinds. */
public interface DomainEvent {}
